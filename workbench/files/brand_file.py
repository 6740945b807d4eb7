"""The logo and the colours of a plan, for what it prints and for its desk (R32)."""

from base64 import b64decode

from ogcore.export.printed_brand import PrintedBrand
from ogcore.plan.brand import Brand
from ogcore.plan.state import Groups, Plan
from workbench.files.asked import Asked, Download, UnknownDownload
from workbench.words.i18n import translator


def brand_of(plan: Plan, language: str) -> PrintedBrand | None:
    """Return the logo and the colours of a plan as they are printed; None where it has none."""
    brand = plan[Groups].brand
    if brand == Brand():
        return None
    return PrintedBrand(brand.logo, translator(language)("Logo of the secretariat"), brand.first, brand.second)


def logo(asked: Asked) -> Download:
    """Return the logo that is kept, to be looked at on the desk; raises NotAllowed, UnknownDownload."""
    kept = asked.plan()[Groups].brand.logo
    if not kept:
        raise UnknownDownload
    return Download("logo.png", "image/png", b64decode(kept))
