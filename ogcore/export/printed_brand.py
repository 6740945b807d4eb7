"""The logo and colours of a secretariat on what its plan prints: on the cover, on headings and rules (R32)."""

from dataclasses import dataclass, replace
from typing import Any, Self

from ogcore.export.printable import printable


@dataclass(frozen=True, slots=True)
class PrintedBrand:
    """``logo`` is a PNG in base64, ``alt`` says what it is; ``first`` colours headings, ``second`` rules (#0f5f6e)."""

    logo: str = ""
    alt: str = ""
    first: str = ""
    second: str = ""

    def without_logo(self) -> Self:
        """Return the colours alone: for where the picture cannot be set."""
        return replace(self, logo="")

    def as_data(self) -> dict[str, Any]:
        """Return what the template reads; the picture in an SVG, which the typesetter takes as text."""
        picture = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 88">{self._image()}</svg>'
        return {
            "logo": picture if self.logo else "",
            "alt": printable(self.alt) or "—",
            "first": self.first,
            "second": self.second,
        }

    def _image(self) -> str:
        place = 'width="320" height="88" preserveAspectRatio="xMinYMid meet"'
        return f'<image {place} href="data:image/png;base64,{self.logo}"/>'


def with_and_without_logo(brand: PrintedBrand | None) -> tuple[PrintedBrand | None, ...]:
    """Return in which looks a document is tried: no logo keeps it from being made."""
    return (brand, brand.without_logo()) if brand is not None and brand.logo else (brand,)
