"""The logo and the colours of what a plan prints, as its facilitator sees and sets them (R32)."""

from hashlib import sha256

from ogcore.plan.brand import Brand
from ogcore.plan.state import Groups, Plan
from workbench.panels.panel import View

_TOLD = 12


def brand_view(plan: Plan) -> View:
    """Return the ``brand``: its colours, where its logo is ("" for none), and whether there was another ``before``.

    The address of a logo changes with it, so that no browser shows the one before.
    """
    held = plan[Groups]
    brand = held.brand
    mark = sha256(brand.logo.encode()).hexdigest()[:_TOLD]
    return {
        "brand": {
            "first": brand.first,
            "second": brand.second,
            "logo": f"/download/logo-{mark}.png?plan={plan.plan_id}" if brand.logo else "",
            "before": held.brand_before not in (brand, Brand()) or (brand == Brand() != held.brand_before),
        }
    }
