// Trees to rehearse with: the demonstration plan, its objectives, and texts nobody would type on purpose.

export const DEMO = [
  ["e1", "effect", ["p"], "Menores ingresos de las madres jóvenes a lo largo de su vida"],
  ["e2", "effect", ["e1"], "Alta deserción escolar de adolescentes embarazadas"],
  ["e3", "effect", ["p"], "Mayor mortalidad materna y neonatal"],
  ["e4", "effect", ["e3"], "Complicaciones de salud en embarazos tempranos sin atención oportuna"],
  [
    "p",
    "core",
    [],
    "Alta incidencia de embarazo entre adolescentes de 12 a 19 años en San Francisco Tetlanohcan (196 casos detectados en el diagnóstico municipal)",
  ],
  ["c1", "cause", ["p"], "Desconocimiento de métodos anticonceptivos entre adolescentes"],
  ["c2", "cause", ["c1"], "Educación sexual insuficiente en las escuelas secundarias"],
  ["c3", "cause", ["c2", "c7"], "Docentes poco capacitados en educación sexual"],
  [
    "c4",
    "cause",
    ["c1"],
    "Información sobre prevención dispersa y poco confiable",
    { offers: ["La información sobre prevención está dispersa y nadie la revisa"] },
  ],
  ["c5", "cause", ["p"], "Escaso uso de los servicios de salud amigables por adolescentes"],
  ["c6", "cause", ["c5"], "Horarios de atención incompatibles con la escuela"],
  ["c7", "cause", ["c5"], "Trato discriminatorio hacia las y los adolescentes"],
  ["c8", "cause", ["p"], "Débil coordinación entre autoridades de salud, educación y el municipio"],
  ["k1", "parked", [], "Falta un centro de salud"],
];

export const OBJECTIVES = [
  ["e1", "end", ["p"], "Mayores ingresos de las madres jóvenes a lo largo de su vida"],
  ["e2", "end", ["e1"], "Las adolescentes embarazadas terminan la escuela", { unsure: true }],
  ["p", "core", [], "Baja incidencia de embarazo entre adolescentes de 12 a 19 años en San Francisco Tetlanohcan"],
  ["c1", "means", ["p"], "Conocimiento de métodos anticonceptivos entre adolescentes"],
  ["c2", "means", ["c1"], "Educación sexual suficiente en las escuelas secundarias"],
  ["c5", "means", ["p"], "Amplio uso de los servicios de salud amigables por adolescentes"],
  ["c8", "means", ["p"], "Sólida coordinación entre autoridades de salud, educación y el municipio", { unsure: true }],
];

export const HOSTILE = [
  ["p", "core", [], `<script>alert(1)</script> & <b>negritas</b> {text} $x$ ${"muy largo ".repeat(60)}`],
  ["c1", "cause", ["p"], "a".repeat(10000)],
  ["c2", "cause", ["p"], "نقص المعلومات حول الخدمات الصحية المتاحة للمراهقين في البلدية"],
  ["c3", "cause", ["c2"], "👩🏽‍⚕️👨‍👩‍👧‍👦🇲🇽 ".repeat(20)],
  ["c4", "cause", ["c2"], "x"],
  ["c5", "cause", ["c1"], "Texto con mucho contenido. ".repeat(370)],
  [
    "e1",
    "effect",
    ["p"],
    "Same words",
    {
      badges: [
        { code: "sources", label: "2 fuentes", tone: "evidence" },
        { code: "necessary", label: "necesaria", tone: "mark" },
      ],
    },
  ],
  ["e2", "effect", ["p"], "Same words", { offers: ["Same words, said otherwise", "y otra más"] }],
  ["k1", "parked", [], "b".repeat(400)],
];

export const WORDS =
  "agua escuela salud municipio familias jóvenes transporte servicio insuficiente falta de acceso calidad presupuesto información poca atención comunidad rural horarios".split(
    " ",
  );

export const deep = (size) => [
  ["p", "core", [], "Un problema muy hondo"],
  ...Array.from({ length: size - 1 }, (_, i) => [`d${i}`, "cause", [i ? `d${i - 1}` : "p"], `Causa número ${i + 1}`]),
];
