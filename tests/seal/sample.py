"""Sealed cards for the tests: a short one in each language, as the chapter that seals them would hand them in."""

import copy
from typing import Any

from ogcore.seal.payload import payload_of

SPANISH: dict[str, Any] = {
    "format": "commitment-card",
    "format_version": 1,
    "language": "es",
    "plan": {"name": "Plan de acción local de Tlaxcala", "start": "2027-01-01", "end": "2028-12-31"},
    "group": "Mesa 2 · Salud",
    "card": {"id": "c1", "number": "2.1", "node": "n1", "problem_linked": True},
    "fields": {
        "action": "reducir el embarazo adolescente en San Francisco Tetlanohcan",
        "means": "educación sexual y servicios de salud amigables",
        "problem": "En 2026 hubo 196 embarazos de adolescentes de 12 a 19 años en el municipio",
        "objective": "Bajar de 196 a 131 los embarazos de adolescentes al año, antes de diciembre de 2028",
        "population": "Adolescentes de 12 a 19 años de San Francisco Tetlanohcan",
        "key_actions": [
            "Capacitar a los 40 docentes de las 5 secundarias",
            "Abrir las clínicas por la tarde y los sábados",
        ],
        "resources": "2 millones de pesos del presupuesto municipal",
        "start": "2027-02-01",
        "end": "2028-12-31",
        "calendar": "natural",
        "transparency": "Los avances se publicarán cada tres meses",
    },
    "parties": [
        {
            "id": "p1",
            "role": "lead",
            "side": "government",
            "institution": "Dirección Municipal de Salud",
            "post": "Dirección",
            "person": "",
            "reason": "",
        },
        {
            "id": "p2",
            "role": "monitor",
            "side": "civil_society",
            "institution": "Red de Jóvenes por la Salud",
            "post": "Coordinación",
            "person": "",
            "reason": "Acompaña a adolescentes del municipio desde 2019",
        },
    ],
    "activities": [
        {
            "id": "a1",
            "phase": "internal",
            "stage": "Preparar",
            "activity": "Capacitar a docentes de las secundarias",
            "length_days": "150",
            "product": "40 docentes con constancia",
            "outcome": "Las secundarias dan educación sexual con confianza",
            "observations": "Sujeta al calendario escolar",
            "indicator": "i2",
            "means_of_verification": "Listas de asistencia firmadas",
            "half_yearly_goals": ["2027-1: 20 docentes", "2027-2: 40 docentes"],
            "start": "2027-02-01",
            "end": "2027-06-30",
            "responsible": "p1",
            "responsible_institution": "",
            "responsible_post": "",
            "depends_on": [],
        },
        {
            "id": "a2",
            "phase": "external",
            "stage": "Atender",
            "activity": "Abrir el horario vespertino en 2 clínicas",
            "length_days": "671",
            "product": "Horario publicado",
            "start": "2027-03-01",
            "end": "2028-12-31",
            "responsible": "",
            "responsible_institution": "Centro de Salud",
            "responsible_post": "Administración",
            "depends_on": ["a1+2"],
            "depends_on_written": "el convenio con el estado",
        },
        {
            "id": "a3",
            "phase": "external",
            "stage": "Atender",
            "activity": "Evaluar con adolescentes",
            "start": "",
            "start_written": "31 de noviembre de 2027",
            "end": "",
            "responsible": "p2",
        },
    ],
    "indicators": [
        {
            "id": "i1",
            "kind": "effectiveness",
            "variable": "Embarazos de 12 a 19 años al año",
            "unit": "casos",
            "baseline": "196",
            "baseline_date": "2026-12-31",
            "target": "131",
            "due": "2028-12-31",
            "means_of_verification": "Registro municipal de salud",
            "measured_objective": "Menos embarazos de adolescentes",
            "chain": "result",
            "dimension": "efficacy",
            "formula": "Nacimientos de madres de 12 a 19 años en el año",
            "direction": "down",
            "frequency": "yearly",
            "baseline_source": "INEGI",
        },
        {
            "id": "i2",
            "kind": "management",
            "variable": "Docentes capacitados",
            "unit": "docentes",
            "baseline": "0",
            "baseline_date": "",
            "target": "40",
            "due": "2027-06-30",
            "means_of_verification": "Listas publicadas",
        },
    ],
    "agendas": [
        {
            "id": "g1",
            "agenda": "agenda_2030",
            "code": "3.7",
            "contribution": "Más adolescentes llegan a los servicios de salud reproductiva",
            "local_indicator": "Consultas de adolescentes al año",
            "title": "Garantizar el acceso universal a los servicios de salud sexual y reproductiva",
        }
    ],
    "objections": [],
    "let_be": [
        {
            "code": "few_monitors",
            "field": "parties",
            "activity": "",
            "indicator": "",
            "reason": "No hay otra en la zona.",
            "found": "",
            "data": {"count": 1},
        }
    ],
}
ENGLISH: dict[str, Any] = {
    **copy.deepcopy(SPANISH),
    "language": "en",
    "plan": {"name": "Local action plan of Kintora", "start": "2027-01-01", "end": "2028-12-31"},
    "group": "Group 1 · Water",
    "card": {"id": "c7", "number": "1.4", "node": None, "problem_linked": False},
    "fields": {
        "action": "cut the water lost in the upper quarters",
        "means": "a repair crew that works seven days a week",
        "problem": "45% of the water pumped to the upper quarters never arrives",
        "objective": "Cut from 45% to 25% the water lost in the upper quarters by June 2028",
        "population": "9,000 families of the upper quarters",
        "key_actions": ["Hire 12 plumbers", "Publish every leak within 2 days"],
        "start": "2027-03-01",
        "end": "2028-06-30",
        "calendar": "working",
        "holidays_of": "MX",
        "accountability": "The utility will report every month to the citizens' panel",
    },
    "parties": [
        {
            "id": "p1",
            "role": "lead",
            "side": "government",
            "institution": "Water Utility",
            "post": "Technical Director",
            "person": "",
            "reason": "",
        },
        {
            "id": "p2",
            "role": "monitor",
            "side": "oversight_body",
            "institution": "Information Commission",
            "post": "Commissioner",
            "person": "",
            "reason": "It audits the register",
        },
    ],
    "activities": [
        {"id": "a1", "activity": "Hire the crew", "start": "2027-03-01", "end": "2027-03-19", "length_days": "14"},
        {
            "id": "a2",
            "activity": "Repair the main pipe of the upper quarters",
            "start": "2027-03-23",
            "end": "2027-04-30",
            "depends_on": ["a1"],
            "outcome": "The upper quarters have water every day",
        },
        {
            "id": "a3",
            "activity": "Publish the register of leaks",
            "start": "2027-03-22",
            "end": "2027-04-09",
            "depends_on": ["a1"],
            "responsible": "p1",
        },
    ],
    "free_days": ["2027-03-15", "2027-03-26"],
    "indicators": [],
    "let_be": [],
}
SEALED: dict[str, Any] = {
    "version": 1,
    "sealed": "2027-03-04T17:05:09Z",
    "previous": "",
    "dissents": [
        {
            "sector": "civil_society",
            "text": "La meta debió ser 120: es la que alcanzó el municipio vecino.",
            "anonymous": False,
        }
    ],
    "signatures": [
        {"sector": "government", "name": "", "post": "Dirección Municipal de Salud", "paper": False, "dissent": False},
        {
            "sector": "civil_society",
            "name": "",
            "post": "Coordinación, Red de Jóvenes por la Salud",
            "paper": False,
            "dissent": True,
        },
        {
            "sector": "oversight_body",
            "name": "",
            "post": "Presidencia, Instituto de Transparencia",
            "paper": True,
            "dissent": False,
        },
    ],
}


def sealed(language: str = "es", **changed: Any) -> dict[str, Any]:
    """Return a payload of its own; ``changed`` replaces members of the card or of what sealing adds."""
    card = copy.deepcopy(SPANISH if language == "es" else ENGLISH)
    added = copy.deepcopy(SEALED)
    if language == "en":
        added["dissents"] = []
        added["signatures"][1]["dissent"] = False
    for name, value in changed.items():
        (added if name in added else card)[name] = value
    return payload_of(card, **added)


def with_field(payload: dict[str, Any], name: str, value: Any) -> dict[str, Any]:
    """Return the payload with another value in one field of the card."""
    return {**copy.deepcopy(payload), "fields": {**payload["fields"], name: value}}


def with_item(payload: dict[str, Any], kind: str, index: int, **values: Any) -> dict[str, Any]:
    """Return the payload with other values in one of its parties, activities or indicators."""
    changed = copy.deepcopy(payload)
    changed[kind][index].update(values)
    return changed
