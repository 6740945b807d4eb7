"""Labelled work plans in Spanish: own wording, written before the checks were looked at again."""

from typing import Any

from benchmarks.work_plans.made import Made, day, length

_FULL = ["Fase", "Etapa", "Actividad", "Duración (días)", "Fecha de inicio", "Fecha de término", "Resultado esperado",
         "Entregable", "Observaciones", "Responsable", "Indicador", "Medio de verificación"]  # fmt: skip
_TAIL = ["Indicador propio", "Acta publicada"]


def _row(  # noqa: PLR0913, PLR0917 - the cells of a row, one after the other
    phase: str | None,
    stage: str | None,
    name: str,
    first: str,
    last: str,
    days: int | None = None,
    outcome: str | None = "Trámite más corto",
    product: str | None = "Informe",
    who: str | None = "Dirección de Agua, jefatura",
) -> list[Any]:
    return [phase, stage, name, length(first, last) if days is None else days, day(first), day(last), outcome, product,
            "", who, *_TAIL]  # fmt: skip


SPANISH = [
    Made(
        "limpio, fechas en palabras",
        [],
        """
Fase,Etapa,Actividad,Duración (días),Fecha de inicio,Fecha de término,Resultado esperado,Entregable,Observaciones,Responsable,Indicador,Medio de verificación
Interna,1. Diagnóstico,Levantar el padrón de pozos,31,1 de enero de 2027,31 de enero de 2027,Se sabe cuántos pozos hay,Padrón,,"Organismo de agua, subdirección técnica",Pozos en el padrón,Padrón publicado
Interna,1. Diagnóstico,Medir el caudal,28,1 de febrero de 2027,28 de febrero de 2027,Hay datos por colonia,Base de datos,,"Organismo de agua, laboratorio",Mediciones hechas,Bitácora
Interna,2. Reglas,Redactar las reglas de reparto,61,1º de marzo de 2027,30 de abril de 2027,Reparto parejo,Reglas,,"Cabildo, comisión de agua",Reglas aprobadas,Gaceta municipal
Interna,,Duración total,120 días,,,,,,,,
Externa,3. Vigilancia,Publicar el tandeo cada mes,245,1 de mayo de 2027,31 de diciembre de 2027,Las familias saben cuándo llega el agua,Tablero,,"Organismo de agua, comunicación",Publicaciones hechas,Sitio web
Externa,,Duración total,245 días,,,,,,,,
""",
    ),
    Made(
        "encabezados con erratas",
        [(3, "length_mismatch"), (4, "date_not_in_calendar"), (5, "missing_responsible"), (5, "missing_deliverable")],
        """
Fsae,Etpaa,Activdad,Duracón (dias),Fecha de inico,Fecha de termno,Resultdo esperado,Entregble,Obsevaciones,Responsble,Indicdor,Medio de verficación
Fase interna,Etapa 1,Revisar expedientes,15,2027-02-01,2027-02-15,Expedientes al día,Lista,,Archivo,Expedientes,Lista firmada
Fase interna,Etapa 1,Digitalizar expedientes,45,2027-02-16,2027-03-31,Consulta en línea,Acervo,,Archivo,Páginas,Acervo
Fase interna,Etapa 2,Probar el buscador,30,2027-04-01,31 de abril de 2027,Búsquedas útiles,Prueba,,Informática,Pruebas,Reporte
Fase externa,Etapa 3,Abrir el buscador,31,2027-05-01,2027-05-31,Cualquiera consulta,,,,Consultas,Estadística
""",
    ),
    Made(
        "punto y coma, una columna sin entregables, acentos de Windows",
        [(1, "no_column"), (1, "no_column"), (3, "end_before_start"), (4, "length_not_positive")],
        """
No.;Actividad;Días;Inicio;Término;Resultados;Responsable;Indicador;Depende de
1;Convocar a las organizaciones;10;04/01/2027;13/01/2027;Mesa instalada;Secretaría de Gobierno;Organizaciones;
2;Elegir la vocería;5;18/01/2027;14/01/2027;Voz reconocida;Mesa;Votos;1
3;Acordar la agenda;0;25/01/2027;29/01/2027;Agenda común;Mesa;Temas;1
4;Publicar la agenda;3;01/02/2027;03/02/2027;Agenda conocida;Mesa;Visitas;3
""",
        encoding="cp1252",
    ),
    Made(
        "etapas como renglones propios, totales y notas",
        [(6, "length_mismatch"), (12, "total_mismatch")],
        """
Actividad,Duración,Inicio,Fin,Resultado,Producto,Responsable,Indicador,Medios de verificación
FASE INTERNA,,,,,,,,
Etapa 1. Preparación,,,,,,,,
Nombrar enlaces,14,2027-03-01,2027-03-14,Cada área responde,Oficios,Contraloría,Enlaces,Oficios
Etapa 2. Capacitación,,,,,,,,
Capacitar a enlaces,20,2027-03-15,2027-04-05,Enlaces con método,Constancias,Contraloría,Personas,Listas
Evaluar lo aprendido,10,2027-04-06,2027-04-15,Se sabe qué reforzar,Informe,Contraloría,Aciertos,Examen
FASE EXTERNA,,,,,,,,
Etapa 3. Difusión,,,,,,,,
Visitar los barrios,30,2027-05-01,2027-05-30,La gente conoce el trámite,Bitácora,Participación ciudadana,Visitas,Fotos
Contar las dudas,8,2027-05-31,2027-06-07,Dudas resueltas,Lista,Participación ciudadana,Dudas,Lista
Total fase externa,48,,,,,,,
,,,,,,,,
Nota: las fechas pueden cambiar por veda electoral.,,,,,,,,
Elaboró:,Contraloría,,,,,,,
""",
    ),
    Made(
        "fechas verdaderas, fórmulas en duración y total",
        [(4, "end_before_start"), (6, "total_mismatch")],
        sheets={
            "Programa": [
                _FULL,
                [
                    "Interna",
                    "Única",
                    "Comprar sensores",
                    "=F2-E2+1",
                    day("2027-01-11"),
                    day("2027-02-09"),
                    "Aire medido",
                    "Sensores",
                    "",
                    "Ecología, compras",
                    "Sensores",
                    "Factura",
                ],
                [
                    "Interna",
                    "Única",
                    "Instalar sensores",
                    "=F3-E3+1",
                    day("2027-02-10"),
                    day("2027-03-11"),
                    "Aire medido",
                    "Red",
                    "",
                    "Ecología, campo",
                    "Sensores",
                    "Fotos",
                ],
                [
                    "Interna",
                    "Única",
                    "Calibrar sensores",
                    10,
                    day("2027-03-22"),
                    day("2027-03-12"),
                    "Datos firmes",
                    "Acta",
                    "",
                    "Ecología, laboratorio",
                    "Sensores",
                    "Acta",
                ],
                [
                    "Interna",
                    "Única",
                    "Publicar los datos",
                    "=F5-E5+1",
                    day("2027-04-01"),
                    day("2027-04-30"),
                    "Datos abiertos",
                    "Portal",
                    "",
                    "Ecología, datos",
                    "Visitas",
                    "Portal",
                ],
                ["Interna", "", "Total", 99, None, None, "", "", "", "", "", ""],
            ]
        },
    ),
    Made(
        "fechas con formato día/mes, celdas combinadas",
        [(5, "missing_responsible"), (6, "date_unreadable")],
        sheets={
            "Hoja1": [
                ["Plan de trabajo del compromiso 4", *[None] * 11],
                [None] * 12,
                _FULL,
                _row("Interna", "Etapa I", "Instalar ventanillas", "2027-05-03", "2027-05-06"),
                _row(None, None, "Contratar personal", "2027-05-07", "2027-06-05", who=None),
                [
                    "Interna",
                    "Etapa II",
                    "Abrir al público",
                    30,
                    day("2027-06-06"),
                    "a fines del mes",
                    "Menos filas",
                    "Acta",
                    "",
                    "Registro civil, dirección",
                    *_TAIL,
                ],
                _row(None, None, "Medir las filas", "2027-07-06", "2027-07-12"),
            ]
        },
        merged={"Hoja1": ["A1:L1", "A4:A5", "B4:B5", "A6:A7", "B6:B7"]},
        formats={"Hoja1": {"E4": "dd/mm/yyyy", "F4": "dd/mm/yyyy", "E5": "d-mmm-yy", "F5": "dd/mm/yy"}},
    ),
    Made(
        "días hábiles en el encabezado",
        [(1, "no_column"), (1, "no_column"), (4, "length_mismatch"), (5, "ends_on_free_day")],
        """
Clave,Actividad,Días hábiles,Inicio,Fin,Entregable,Responsable,Medio de verificación
a,Revisar el reglamento,10,2027-03-08,2027-03-22,Dictamen,Jurídico,Dictamen
b,Consultar a los barrios,5,2027-03-23,2027-03-29,Relatoría,Participación,Relatoría
c,Redactar la reforma,15,2027-03-30,2027-04-16,Proyecto,Jurídico,Proyecto
d,Votar la reforma,10,2027-04-19,2027-05-01,Acta,Cabildo,Acta
""",
    ),
    Made(
        "fechas ambiguas sin nada que las aclare",
        [
            (1, "no_column"),
            (1, "no_column"),
            (1, "no_column"),
            (2, "date_ambiguous"),
            (3, "date_unreadable"),
            (3, "length_missing"),
        ],
        """
Actividad,Plazo (días),Fecha de inicio,Fecha de conclusión,Entregables,Responsables
Firmar el convenio,5,05/06/2026,2026-06-09,Convenio,Rectoría
Difundir el convenio,,2026-07-01,pronto,Cartel,Comunicación
Cerrar el convenio,10,2026-08-03,2026-08-12,Informe,Rectoría
""",
    ),
    Made(
        "dependencias por clave, un ciclo y una que no existe",
        [(4, "unknown_dependency"), (5, "dependency_cycle"), (9, "starts_before_predecessor_ends")],
        """
ID,Actividad,Duración días,Inicio,Término,Resultado esperado,Producto,Responsable,Indicador,Medio de verificación,Predecesoras
A1,Trazar rutas,7,2027-01-04,2027-01-10,Rutas claras,Mapa,Movilidad,Rutas,Mapa,
A2,Pintar ciclovías,20,2027-01-11,2027-01-30,Calles seguras,Ciclovías,Obras,Kilómetros,Fotos,A1
A3,Colocar señales,10,2027-01-31,2027-02-09,Calles seguras,Señales,Obras,Señales,Fotos,A2; Z9
B1,Enseñar a pedalear,10,2027-02-10,2027-02-19,Niñez en bici,Cursos,Deporte,Niñas y niños,Listas,B3
B2,Prestar bicicletas,10,2027-02-20,2027-03-01,Niñez en bici,Bicis,Deporte,Préstamos,Bitácora,B1
B3,Pedir opinión,10,2027-03-02,2027-03-11,Se ajusta el curso,Encuesta,Deporte,Respuestas,Encuesta,B2
C1,Contar ciclistas,5,2027-03-12,2027-03-16,Se sabe el uso,Conteo,Movilidad,Ciclistas,Conteo,A3
C2,Publicar el conteo,5,2027-03-15,2027-03-19,La gente conoce el uso,Tablero,Movilidad,Visitas,Tablero,C1
""",
    ),
    Made(
        "duplicada y fuera del compromiso",
        [(7, "duplicate_activity"), (8, "outside_commitment")],
        """
Plan de trabajo,,,,,,,,
Periodo del compromiso: 1 de enero de 2027 al 31 de diciembre de 2027,,,,,,,,
,,,,,,,,
Actividades,Duración en días,Desde,Hasta,Resultados esperados,Productos,Persona responsable,Indicadores,Evidencia
Sembrar árboles,30,2027-06-01,2027-06-30,Más sombra,Árboles,Parques y jardines,Árboles,Fotos
Regar los árboles,92,2027-07-01,2027-09-30,Árboles vivos,Bitácora,Vecinas del barrio,Árboles vivos,Bitácora
Sembrar árboles,30,2027-06-01,2027-06-30,Más sombra,Árboles,Parques y jardines,Árboles,Fotos
Contar los árboles,40,2027-12-01,2028-01-09,Se sabe cuántos viven,Conteo,Parques y jardines,Árboles vivos,Conteo
""",
    ),
    Made(
        "cuenta sin el primer día",
        [(1, "no_column"), (5, "length_mismatch")],
        """
Actividad;Duracion (dias);F. Inicio;F. Fin;Resultado esperado;Entregable;Responsable;Indicador
Hacer el censo;30;2027-01-01;2027-01-31;Censo al día;Censo;INEGI local;Viviendas
Revisar el censo;9;2027-02-01;2027-02-10;Censo fiel;Acta;INEGI local;Viviendas
Publicar el censo;14;2027-02-11;2027-02-25;Censo abierto;Datos;INEGI local;Descargas
Corregir el censo;40;2027-03-01;2027-03-31;Censo fiel;Acta;INEGI local;Correcciones
""",
    ),
    Made(
        "varias hojas: una por fase, y un directorio",
        [
            ("Fase interna", 3, "length_mismatch"),
            ("Fase externa", 2, "missing_outcome"),
            ("Fase externa", 4, "date_not_in_calendar"),
        ],
        sheets={
            "Directorio": [["Nombre", "Correo", "Teléfono"], ["Contraloría", "x@example.org", "555"]],
            "Fase interna": [
                _FULL,
                _row("Interna", "1", "Escribir el manual", "2027-01-04", "2027-01-31"),
                _row("Interna", "1", "Imprimir el manual", "2027-02-01", "2027-02-14", days=15),
            ],
            "Fase externa": [
                _FULL,
                _row("Externa", "2", "Repartir el manual", "2027-03-01", "2027-03-31", outcome=""),
                _row("Externa", "2", "Explicar el manual", "2027-04-01", "2027-04-30"),
                [
                    "Externa",
                    "2",
                    "Revisar el manual",
                    30,
                    "31 de junio de 2027",
                    day("2027-07-30"),
                    "Manual útil",
                    "Manual",
                    "",
                    "Contraloría, auditoría",
                    *_TAIL,
                ],
            ],
        },
    ),
    Made(
        "encabezado en dos renglones y total general con fórmula",
        [(5, "missing_deliverable"), (7, "total_mismatch")],
        sheets={
            "Cronograma": [
                [
                    "Etapa",
                    "Actividad",
                    "Periodo",
                    None,
                    "Días",
                    "Resultado esperado",
                    "Entregable",
                    "Responsable",
                    "Indicador",
                    "Medio de verificación",
                ],
                [None, None, "Inicio", "Término", None, None, None, None, None, None],
                [
                    "A",
                    "Pedir permisos",
                    day("2027-08-01"),
                    day("2027-08-20"),
                    20,
                    "Obra legal",
                    "Permiso",
                    "Obras públicas",
                    "Permisos",
                    "Permiso",
                ],
                [
                    "A",
                    "Licitar",
                    day("2027-08-21"),
                    day("2027-09-19"),
                    30,
                    "Precio justo",
                    "Contrato",
                    "Obras públicas",
                    "Ofertas",
                    "Contrato",
                ],
                [
                    "B",
                    "Construir",
                    day("2027-09-20"),
                    day("2027-12-18"),
                    90,
                    "Puente seguro",
                    None,
                    "Obras públicas",
                    "Avance",
                    "Fotos",
                ],
                [
                    "B",
                    "Entregar",
                    day("2027-12-19"),
                    day("2027-12-23"),
                    5,
                    "Puente en uso",
                    "Acta",
                    "Obras públicas",
                    "Actas",
                    "Acta",
                ],
                ["Total general", None, None, None, "=SUM(E3:E5)", None, None, None, None, None],
            ]
        },
        merged={"Cronograma": ["C1:D1", "A1:A2", "B1:B2", "E1:E2", "A7:B7"]},
    ),
    Made(
        "limpio en hoja, con fórmulas de fin y de total, renglones vacíos y nota",
        [],
        sheets={
            "Plan": [
                ["Compromiso: agua para todas las colonias", *[None] * 11],
                _FULL,
                [
                    "Interna",
                    "Etapa 1",
                    "Mapear fugas",
                    30,
                    day("2027-01-01"),
                    "=E3+D3-1",
                    "Menos fugas",
                    "Mapa",
                    None,
                    "Agua, redes",
                    *_TAIL,
                ],
                [
                    "Interna",
                    "Etapa 1",
                    "Reparar fugas",
                    59,
                    "=F3+1",
                    "=E4+D4-1",
                    "Menos fugas",
                    "Reparaciones",
                    None,
                    "Agua, redes",
                    *_TAIL,
                ],
                [None] * 12,
                [
                    "Externa",
                    "Etapa 2",
                    "Avisar a las colonias",
                    31,
                    day("2027-04-01"),
                    day("2027-05-01"),
                    "Colonias enteradas",
                    "Avisos",
                    None,
                    "Agua, atención",
                    *_TAIL,
                ],
                [None, None, "Total", "=SUM(D3:D6)", None, None, None, None, None, None, None, None],
                [None] * 12,
                ["* Sujeto a presupuesto", *[None] * 11],
            ]
        },
    ),
    Made(
        "jerarquía numerada con resúmenes",
        [(1, "no_column"), (4, "missing_outcome"), (5, "total_mismatch"), (7, "length_mismatch")],
        """
EDT,Nombre de la tarea,Duración,Comienzo,Fin,Resultado,Entregable,Responsable,Predecesoras,Indicador
1,Preparación,30 días,2027-01-01,2027-01-30,,,,,
1.1,Formar el equipo,10 días,2027-01-01,2027-01-10,Equipo listo,Acta,Oficialía,,Personas
1.2,Rentar el local,20 días,2027-01-11,2027-01-30,,Contrato,Oficialía,1.1,Locales
2,Operación,99 días,2027-02-01,2027-03-31,,,,,
2.1,Atender solicitudes,28 días,2027-02-01,2027-02-28,Gente atendida,Registro,Ventanilla,1.2,Solicitudes
2.2,Dar seguimiento,30 días,2027-03-01,2027-03-31,Casos cerrados,Registro,Ventanilla,2.1,Casos
""",
    ),
    Made(
        "etapas que se traslapan, en paralelo con la otra fase",
        [(4, "stages_overlap"), (6, "length_missing")],
        """
Fase,Etapa,Actividad,Duración (días naturales),Inicio,Término,Resultado esperado,Entregable,Observaciones,Responsable,Indicador,Medio de verificación
Interna,Diseño,Dibujar el formato,20,2027-01-01,2027-01-20,Formato claro,Formato,,Transparencia,Formatos,Formato
Interna,Diseño,Probar el formato,20,2027-01-21,2027-02-09,Formato probado,Informe,,Transparencia,Pruebas,Informe
Interna,Uso,Capacitar ventanillas,20,2027-02-01,2027-02-20,Personal listo,Constancias,,Transparencia,Personas,Listas
Externa,Difusión,Anunciar el formato,10,2027-01-15,2027-01-24,Gente enterada,Anuncio,,Comunicación,Alcance,Anuncio
Externa,Difusión,Recibir comentarios,,2027-01-25,2027-02-13,Comentarios útiles,Lista,,Comunicación,Comentarios,Lista
""",
    ),
    Made(
        "frases como encabezados, y tardanza en dependencias con espera",
        [(1, "no_column"), (4, "starts_before_predecessor_ends")],
        """
¿Qué se hará?,¿Cuántos días?,Empieza,Termina,¿Qué cambiará?,¿Qué se entrega?,¿Quién es responsable?,¿Cómo se mide?,Va después de
Pedir cotizaciones,10,2027-09-01,2027-09-10,Precios conocidos,Cuadro,Compras,Cotizaciones,
Elegir proveedor,5,2027-09-13,2027-09-17,Trato parejo,Fallo,Compras,Ofertas,Pedir cotizaciones + 2 días
Firmar contrato,3,2027-09-19,2027-09-21,Obra en marcha,Contrato,Jurídico,Contratos,Elegir proveedor + 3 días
""",
    ),
]
