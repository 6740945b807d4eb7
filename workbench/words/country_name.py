"""What the countries are called whose holidays a work plan may leave out (R33)."""

from collections.abc import Mapping

from workbench.words.i18n import _

COUNTRY_NAMES: Mapping[str, str] = {
    "AR": _("Argentina"),
    "BO": _("Bolivia"),
    "BR": _("Brazil"),
    "CA": _("Canada"),
    "CL": _("Chile"),
    "CO": _("Colombia"),
    "CR": _("Costa Rica"),
    "CU": _("Cuba"),
    "DO": _("Dominican Republic"),
    "EC": _("Ecuador"),
    "ES": _("Spain"),
    "GT": _("Guatemala"),
    "HN": _("Honduras"),
    "HT": _("Haiti"),
    "JM": _("Jamaica"),
    "MX": _("Mexico"),
    "NI": _("Nicaragua"),
    "PA": _("Panama"),
    "PE": _("Peru"),
    "PR": _("Puerto Rico"),
    "PT": _("Portugal"),
    "PY": _("Paraguay"),
    "SV": _("El Salvador"),
    "US": _("United States"),
    "UY": _("Uruguay"),
    "VE": _("Venezuela"),
}
