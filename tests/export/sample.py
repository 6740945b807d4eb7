"""Trees and cards that the export tests draw and print."""

from ogcore.export.card_document import CardDocument, Field
from ogcore.export.figure import FigureKind, FigureNode, TreeFigure

SPANISH_KINDS = {"core": "Problema central", "cause": "Causa", "effect": "Efecto", "means": "Medio", "end": "Fin"}
SPANISH_GOALS = SPANISH_KINDS | {"core": "Objetivo central"}
ENGLISH_KINDS = {"core": "Core problem", "cause": "Cause", "effect": "Effect", "means": "Means", "end": "End"}

_PROBLEMS = (
    ("p", "core", "Alta incidencia de embarazo entre adolescentes de 12 a 19 años en San Francisco Tetlanohcan", ""),
    ("e1", "effect", "Alta deserción escolar de adolescentes embarazadas", "p"),
    ("e2", "effect", "Menores ingresos de las madres jóvenes a lo largo de su vida", "e1"),
    ("e3", "effect", "Complicaciones de salud en embarazos tempranos sin atención oportuna", "p"),
    ("e4", "effect", "Mayor mortalidad materna y neonatal", "e3"),
    ("c1", "cause", "Desconocimiento de métodos anticonceptivos entre adolescentes", "p"),
    ("c2", "cause", "Escaso uso de los servicios de salud amigables por adolescentes", "p"),
    ("c3", "cause", "Débil coordinación entre autoridades de salud, educación y el municipio", "p"),
    ("c11", "cause", "Educación sexual insuficiente en las escuelas secundarias", "c1"),
    ("c12", "cause", "Información sobre prevención dispersa y poco confiable", "c1"),
    ("c21", "cause", "Horarios de atención incompatibles con la escuela", "c2"),
    ("c22", "cause", "Trato discriminatorio hacia las y los adolescentes", "c2"),
    ("c111", "cause", "Docentes poco capacitados en educación sexual", "c11 c22"),
)
_OBJECTIVES = {
    "p": "Baja incidencia de embarazo entre adolescentes de 12 a 19 años en San Francisco Tetlanohcan",
    "e1": "Las adolescentes embarazadas permanecen en la escuela",
    "e2": "Mejores ingresos de las madres jóvenes a lo largo de su vida",
    "e3": "Embarazos tempranos con atención oportuna",
    "e4": "Menor mortalidad materna y neonatal",
    "c1": "Las y los adolescentes conocen los métodos anticonceptivos",
    "c2": "Las y los adolescentes usan los servicios de salud amigables",
    "c3": "Autoridades de salud, educación y el municipio coordinadas",
    "c11": "Educación sexual suficiente en las escuelas secundarias",
    "c12": "Información sobre prevención reunida y confiable",
    "c21": "Horarios de atención compatibles con la escuela",
    "c22": "Trato respetuoso hacia las y los adolescentes",
    "c111": "Docentes capacitados en educación sexual",
}
_GOAL_KIND: dict[str, FigureKind] = {"core": "core", "cause": "means", "effect": "end"}


def problem_tree() -> TreeFigure:
    """Return a problem tree of thirteen nodes in which one cause has two effects."""
    nodes = tuple(FigureNode(name, text, kind) for name, kind, text, _ in _PROBLEMS)  # type: ignore[arg-type]
    return TreeFigure(nodes, _edges(), "Árbol de problemas", "es", SPANISH_KINDS)


def objective_tree() -> TreeFigure:
    """Return the objective tree that answers :func:`problem_tree`."""
    nodes = tuple(FigureNode(name, _OBJECTIVES[name], _GOAL_KIND[kind]) for name, kind, _, _ in _PROBLEMS)
    return TreeFigure(nodes, _edges(), "Árbol de objetivos", "es", SPANISH_GOALS)


def forty_node_tree() -> TreeFigure:
    """Return a problem tree of 40 nodes: 6 causes with 4 causes each, 3 effects with 2 effects each."""
    nodes = [FigureNode("p", "Las colonias del norte pasan semanas enteras sin agua potable", "core")]
    edges: list[tuple[str, str]] = []
    for cause in range(6):
        nodes.append(
            FigureNode(f"c{cause}", f"Causa directa número {cause + 1}: fugas en la red de distribución", "cause")
        )
        edges.append((f"c{cause}", "p"))
        for deeper in range(4):
            name = f"c{cause}{deeper}"
            nodes.append(
                FigureNode(name, f"Tuberías de {cause + 3}{deeper} años sin mantenimiento programado", "cause")
            )
            edges.append((name, f"c{cause}"))
    for effect in range(3):
        nodes.append(FigureNode(f"e{effect}", f"Las familias compran pipas cada {effect + 2} semanas", "effect"))
        edges.append(("p", f"e{effect}"))
        for further in range(2):
            name = f"e{effect}{further}"
            nodes.append(FigureNode(name, f"Gasto mayor en los hogares más pobres ({further + 1})", "effect"))
            edges.append((f"e{effect}", name))
    return TreeFigure(tuple(nodes), tuple(edges), "Árbol de problemas del agua", "es", SPANISH_KINDS)


def crown_tree() -> TreeFigure:
    """Return a tree with seven effects, four of them leaves of one, and an arrow that passes a rank."""
    figure = problem_tree()
    leaves = tuple(FigureNode(f"x{n}", f"Otro efecto sobre las familias, el número {n}", "effect") for n in range(4))
    edges = (*figure.edges, ("c111", "c2"), *(("e1", leaf.id) for leaf in leaves))
    return TreeFigure(figure.nodes + leaves, edges, figure.title, "es", SPANISH_KINDS)


def deep_tree(depth: int) -> TreeFigure:
    """Return a chain of ``depth`` causes under a core problem."""
    nodes = [FigureNode("p", "Problema", "core")]
    nodes += [FigureNode(f"c{n}", f"Causa {n}", "cause") for n in range(depth)]
    edges = [("c0", "p"), *((f"c{n}", f"c{n - 1}") for n in range(1, depth))]
    return TreeFigure(tuple(nodes), tuple(edges), "Cadena", "es")


def bushy_tree(size: int) -> TreeFigure:
    """Return a tree of ``size`` nodes, each with four causes."""
    nodes = [FigureNode("0", "Problema", "core")]
    nodes += [FigureNode(str(n), f"Causa {n} con algunas palabras más", "cause") for n in range(1, size)]
    return TreeFigure(tuple(nodes), tuple((str(n), str((n - 1) // 4)) for n in range(1, size)), "Grande", "es")


def _edges() -> tuple[tuple[str, str], ...]:
    up = {name: kind == "effect" for name, kind, _, _ in _PROBLEMS}
    pairs = [(name, other) for name, _, _, others in _PROBLEMS for other in others.split()]
    return tuple((other, name) if up[name] else (name, other) for name, other in pairs)


SPANISH_LABELS = {
    "pending": "pendiente",
    "page": "Página {page} de {pages}",
    "problem_tree": "Árbol de problemas",
    "objective_tree": "Árbol de objetivos",
    "signatures": "Firmas",
    "sign_here": "Nombre, firma y fecha",
    "contents": "Compromisos",
    "replaced": "Algunos caracteres no tienen forma impresa: aparecen como □ o con su nombre entre corchetes.",
    "tree_not_drawn": "El árbol no se puede dibujar aquí en una página: está completo, como lista.",
    "attached": "El compromiso sellado",
    "tree_as_list": "El árbol es demasiado grande para dibujarse en una página: aquí está completo, como lista.",
}
ENGLISH_LABELS = {
    "pending": "to be filled in",
    "page": "Page {page} of {pages}",
    "problem_tree": "Problem tree",
    "objective_tree": "Objective tree",
    "signatures": "Signatures",
    "sign_here": "Name, signature and date",
    "contents": "Commitments",
    "replaced": "Some characters have no printed form: they appear as □ or by their name in brackets.",
    "tree_not_drawn": "The tree cannot be drawn on a page here: it is complete, as a list.",
    "attached": "The sealed commitment",
    "tree_as_list": "The tree is too large to draw on a page: here it is complete, as a list.",
}


def full_card() -> CardDocument:
    """Return a Spanish card with every field filled in."""
    return CardDocument(
        title="Reducir el embarazo adolescente en San Francisco Tetlanohcan mediante educación sexual y servicios "
        "de salud amigables",
        plan="Plan de Acción Local · Tlaxcala",
        group="Mesa 2",
        label="Compromiso 2.1",
        status="Borrador",
        sections=(
            (
                "Problema y objetivo",
                (
                    Field(
                        "Problema que atiende",
                        "Alta incidencia de embarazo entre adolescentes de 12 a 19 años (196 casos)",
                    ),
                    Field("Objetivo", "Un tercio menos de embarazos de adolescentes a diciembre de 2028."),
                    Field("Población", "Adolescentes de 12 a 19 años, sus familias y las escuelas secundarias."),
                    Field("Qué cambia si se cumple", "Quienes hoy dejan la escuela por un embarazo la terminan."),
                ),
            ),
            (
                "Qué se hará",
                (
                    Field(
                        "Acciones clave",
                        (
                            "Capacitar a docentes de secundaria en educación sexual, con evaluación al cierre.",
                            "Abrir horario vespertino en dos clínicas y publicar sus horarios en las escuelas.",
                            "Publicar cada semestre los casos y los avances, por localidad y edad.",
                        ),
                    ),
                    Field("Retos", "Rotación de docentes; resistencia de algunas familias."),
                    Field("Sugerencias", "Comenzar por las dos secundarias con más casos."),
                ),
            ),
            (
                "Gobierno abierto",
                (
                    Field("Transparencia", "Datos abiertos de casos y avances cada semestre."),
                    Field("Participación", "Un comité de jóvenes revisa los materiales y los horarios."),
                    Field("Rendición de cuentas", "Sesión pública anual ante el cabildo."),
                    Field("Innovación", "Citas por mensaje, sin dar el nombre."),
                ),
            ),
            (
                "Responsables y recursos",
                (
                    Field("Responsable en el gobierno", "Dirección Municipal de Salud"),
                    Field(
                        "Organizaciones que acompañan", ("Red de Jóvenes", "Casa de la Mujer", "Observatorio de Salud")
                    ),
                    Field("Órgano garante", "Instituto de Acceso a la Información"),
                    Field("Recursos", "1.2 millones de pesos del presupuesto municipal 2027–2028"),
                    Field("Atribuciones", "Ley Municipal, artículo 33; Reglamento de Salud, artículo 8"),
                    Field("Inicio y término", "1 de febrero de 2027 – 31 de diciembre de 2028"),
                ),
            ),
        ),
        problem_tree=problem_tree(),
        problem_alt="Árbol de problemas: 13 nodos. Problema central: alta incidencia de embarazo entre adolescentes.",
        objective_tree=objective_tree(),
        objective_alt="Árbol de objetivos: 13 nodos. Objetivo central: baja incidencia de embarazo entre adolescentes.",
        signatures=("Gobierno", "Sociedad civil", "Órgano garante"),
    )


def half_card() -> CardDocument:
    """Return an English card of which most fields are still empty."""
    return CardDocument(
        title="To reduce teenage pregnancy by opening health services after school hours",
        plan="Local Action Plan · Tlaxcala",
        group="Table 2",
        label="Commitment 2.1",
        status="Draft",
        sections=(
            (
                "Problem and objective",
                (
                    Field("Problem it answers", "High incidence of pregnancy among adolescents aged 12 to 19."),
                    Field("Objective"),
                    Field("Population"),
                    Field("What changes if it succeeds"),
                ),
            ),
            ("What will be done", (Field("Key actions", ("Open two clinics in the evening.",)), Field("Challenges"))),
            (
                "Open government",
                (Field("Transparency"), Field("Participation"), Field("Accountability"), Field("Innovation")),
            ),
            (
                "Who and with what",
                (Field("Responsible in government"), Field("Accompanying organisations", ()), Field("Start and end")),
            ),
        ),
        problem_tree=problem_tree(),
        problem_alt="Problem tree of thirteen nodes.",
        signatures=("Government", "Civil society", "Oversight body", "Academia"),
    )


HOSTILE = (
    (
        '#panic("x") $x$ <script>alert(1)</script> =1+1 {{7*7}} *b* _i_ `raw` @ref <lab> [x] // c \\ '
        '&amp; "q" ~ --- #image("/etc/passwd")'
    ),
    "😀 👩🏽‍🚒 🇲🇽 ❤️ 1️⃣ 🫨",
    "نلتزم بتنظيف النهر كل يوم سبت 2027 مع الجيران (PDF)",
    "ვიღებ ვალდებულებას, გავწმინდო მდინარე",
    "我们承诺 清理河流 こんにちは 안녕하세요",
    "bell\x07 null\x00 escape\x1b[31m rubout\x7f lone\ud800 private\ue000 last\uffff",
    "left \u202eright-to-left override\u202c \u2067isolated\u2069 zero\u200bwidth\u200d \ufeffbom",
    "line one\nline two\r\nline three\n\n\nline four",
    "a" * 5000,
    "palabra " * 625,
    "עברית: אנו מתחייבים",
    "e\u0301 a\u0302\u0303\u0304 z̷a̷l̷g̷o̷ Ꞌ ꞌ ā́ ñ",
)


def hostile_card() -> CardDocument:
    """Return a card with unfriendly text in every place that takes text."""
    tree = TreeFigure(
        tuple(FigureNode(f"n{i}", text, "core" if i == 0 else "cause") for i, text in enumerate(HOSTILE)),
        tuple((f"n{i}", "n0") for i in range(1, len(HOSTILE))),
        HOSTILE[0],
        "es",
        SPANISH_KINDS,
    )
    return CardDocument(
        title=HOSTILE[0],
        plan=HOSTILE[2],
        group=HOSTILE[5],
        label=HOSTILE[4],
        status=HOSTILE[1],
        sections=(
            (HOSTILE[3], tuple(Field(f"Campo {i}", text) for i, text in enumerate(HOSTILE))),
            ("L", (Field("l", HOSTILE),)),
        ),
        problem_tree=tree,
        problem_alt=HOSTILE[1] + HOSTILE[5],
        signatures=HOSTILE[:4],
    )
