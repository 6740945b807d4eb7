"""Labelled work plans in English: own wording, written before the checks were looked at again."""

from typing import Any

from benchmarks.work_plans.made import Made, day, length

_FULL = ["Phase", "Stage", "Activity", "Length (days)", "Start", "End", "Expected outcome", "Deliverable",
         "Observations", "Responsible party", "Indicator", "Means of verification"]  # fmt: skip
_TAIL = ["Own indicator", "Published minutes"]


def _row(  # noqa: PLR0913, PLR0917 - the cells of a row, one after the other
    phase: str | None,
    stage: str | None,
    name: str,
    first: str,
    last: str,
    days: int | None = None,
    outcome: str | None = "A shorter procedure",
    product: str | None = "Report",
    who: str | None = "Water board, head",
) -> list[Any]:
    return [phase, stage, name, length(first, last) if days is None else days, day(first), day(last), outcome, product,
            "", who, *_TAIL]  # fmt: skip


ENGLISH = [
    Made(
        "clean, ordinals",
        [],
        """
Phase,Stage,Activity,Length (days),Start,End,Expected outcome,Deliverable,Observations,Responsible party,Indicator,Means of verification
Internal phase,Stage 1,List the wells,31,January 1st. 2027,January 31st. 2027,Wells are known,List,,Water board,Wells,List
Internal phase,Stage 1,Measure the flow,28,"February 1st, 2027","February 28th, 2027",Flow is known,Data,,Water board,Readings,Log
Internal phase,Stage 2,Write the rules,61,March 1st. 2027,April 30th. 2027,Fair shares,Rules,,Town council,Rules,Gazette
Internal phase,,Total length,120 days,,,,,,,,
External phase,Stage 3,Publish the turns,245,May 1st. 2027,December 31st. 2027,Families know,Board,,Water board,Notices,Site
External phase,,Total length,245 days,,,,,,,,
""",
    ),
    Made(
        "misprinted headings, four faults",
        [(3, "length_mismatch"), (4, "date_not_in_calendar"), (5, "missing_responsible"), (5, "missing_outcome")],
        """
Phse,Stge,Actvity,Lenght (days),Strat,Edn,Expcted outcome,Delivrable,Observatons,Responsable party,Indcator,Means of verfication
Internal,One,Sort the files,15,2027-02-01,2027-02-15,Files in order,List,,Archive,Files,List
Internal,One,Scan the files,45,2027-02-16,2027-03-31,Files online,Scans,,Archive,Pages,Scans
Internal,Two,Try the search,30,2027-04-01,April 31st 2027,A search that works,Test,,IT office,Tests,Report
External,Three,Open the search,31,2027-05-01,2027-05-31,,Site,,,Queries,Statistics
""",
    ),
    Made(
        "month first, told by other rows",
        [(1, "no_column"), (4, "length_not_positive"), (5, "end_before_start")],
        """
Task name,Duration,Start date,Finish date,Result,Output,Owner,Evidence
Invite the groups,10,1/4/2027,1/13/2027,A table that meets,Minutes,Ministry,Minutes
Choose a speaker,5,1/14/2027,1/18/2027,One voice,Vote,Table,Minutes
Agree on the agenda,-5,1/25/2027,1/29/2027,A shared agenda,Agenda,Table,Agenda
Publish the agenda,3,2/3/2027,2/1/2027,A known agenda,Page,Table,Page
""",
    ),
    Made(
        "stages as rows of their own, totals, notes below",
        [(5, "length_mismatch"), (11, "total_mismatch")],
        """
Activity,Days,Start,End,Outcome,Deliverable,Responsible,Indicator,Verification
Internal phase,,,,,,,,
Stage 1: Preparation,,,,,,,,
Name the contacts,14,2027-03-01,2027-03-14,Each office answers,Letters,Comptroller,Contacts,Letters
Train the contacts,20,2027-03-15,2027-04-05,Contacts know how,Certificates,Comptroller,People,Lists
Total internal phase,34,,,,,,,
External phase,,,,,,,,
Stage 2: Spreading the word,,,,,,,,
Visit the districts,30,2027-05-01,2027-05-30,People know,Log,Citizen office,Visits,Photos
Count the questions,8,2027-05-31,2027-06-07,Answers given,List,Citizen office,Questions,List
Total external phase,40,,,,,,,
Grand total,72,,,,,,,
Note: dates may move with the election.,,,,,,,,
Prepared by: the comptroller's office,,,,,,,,
""",
    ),
    Made(
        "real dates, formulas for length and total",
        [(4, "length_mismatch"), (6, "total_mismatch")],
        sheets={
            "Plan": [
                _FULL,
                [
                    "Internal",
                    "Only",
                    "Buy sensors",
                    "=F2-E2+1",
                    day("2027-01-11"),
                    day("2027-02-09"),
                    "Air is measured",
                    "Sensors",
                    "",
                    "Ecology",
                    "Sensors",
                    "Invoice",
                ],
                [
                    "Internal",
                    "Only",
                    "Install sensors",
                    "=DAYS(F3,E3)+1",
                    day("2027-02-10"),
                    day("2027-03-11"),
                    "Air is measured",
                    "Network",
                    "",
                    "Ecology",
                    "Sensors",
                    "Photos",
                ],
                [
                    "Internal",
                    "Only",
                    "Calibrate sensors",
                    12,
                    day("2027-03-12"),
                    day("2027-03-22"),
                    "Sound data",
                    "Minutes",
                    "",
                    "Ecology",
                    "Sensors",
                    "Minutes",
                ],
                [
                    "Internal",
                    "Only",
                    "Publish the data",
                    "=F5-E5+1",
                    day("2027-04-01"),
                    day("2027-04-30"),
                    "Open data",
                    "Portal",
                    "",
                    "Ecology",
                    "Visits",
                    "Portal",
                ],
                ["Internal", "", "Total length", "=SUM(D2:D4)", None, None, "", "", "", "", "", ""],
            ]
        },
    ),
    Made(
        "merged cells, a title above, dates in two formats",
        [(5, "missing_deliverable"), (6, "date_unreadable")],
        sheets={
            "Sheet1": [
                ["Work plan of commitment 4", *[None] * 11],
                ["Municipality of the river", *[None] * 11],
                _FULL,
                _row("Internal", "Stage I", "Set up counters", "2027-05-03", "2027-05-06"),
                _row(None, None, "Hire staff", "2027-05-07", "2027-06-05", product=None),
                [
                    "Internal",
                    "Stage II",
                    "Open to the public",
                    30,
                    "early June",
                    day("2027-07-05"),
                    "Shorter queues",
                    "Minutes",
                    "",
                    "Registry",
                    *_TAIL,
                ],
                _row(None, None, "Measure the queues", "2027-07-06", "2027-07-12"),
            ]
        },
        merged={"Sheet1": ["A1:L1", "A2:L2", "A4:A5", "B4:B5", "A6:A7", "B6:B7"]},
        formats={"Sheet1": {"E4": "mm/dd/yyyy", "F4": "mm/dd/yyyy", "E5": "d mmmm yyyy", "F5": "dd/mm/yy"}},
    ),
    Made(
        "working days asked for, holidays of Mexico",
        [(1, "no_column"), (1, "no_column"), (3, "length_mismatch"), (5, "ends_on_free_day")],
        """
id,activity,length_days,start,end,deliverables,responsible,indicator
a,Review the rules,10,2027-03-08,2027-03-22,Opinion,Legal,Opinions
b,Ask the districts,7,2027-03-23,2027-03-29,Minutes,Participation,Meetings
c,Write the reform,14,2027-03-30,2027-04-16,Draft,Legal,Drafts
d,Vote on the reform,10,2027-04-19,2027-05-01,Vote,Council,Votes
""",
        options={"kind": "working", "country": "MX"},
    ),
    Made(
        "dates nobody can tell",
        [
            (1, "no_column"),
            (1, "no_column"),
            (1, "no_column"),
            (2, "date_ambiguous"),
            (3, "date_unreadable"),
            (3, "length_missing"),
        ],
        """
activity,length_days,start,end,deliverables,responsible
Sign the agreement,5,05/06/2026,2026-06-09,Agreement,Rector
Spread the agreement,,2026-07-01,soon,Poster,Press office
Close the agreement,10,2026-08-03,2026-08-12,Report,Rector
""",
    ),
    Made(
        "dependencies: by id, a circle, one unknown, one too early",
        [(4, "unknown_dependency"), (5, "dependency_cycle"), (8, "starts_before_predecessor_ends")],
        """
ID,Activity,Length,Start,End,Expected outcome,Product,Responsible,Indicator,Means of verification,Depends on
1,Draw the routes,7,2027-01-04,2027-01-10,Clear routes,Map,Mobility,Routes,Map,
2,Paint the lanes,20,2027-01-11,2027-01-30,Safe streets,Lanes,Works,Kilometres,Photos,1
3,Put up signs,10,2027-01-31,2027-02-09,Safe streets,Signs,Works,Signs,Photos,"2, 99"
4,Teach cycling,10,2027-02-10,2027-02-19,Children ride,Courses,Sports,Children,Lists,5
5,Lend bicycles,10,2027-02-20,2027-03-01,Children ride,Bicycles,Sports,Loans,Log,4
6,Count cyclists,5,2027-03-12,2027-03-16,Use is known,Count,Mobility,Cyclists,Count,3
7,Publish the count,5,2027-03-16,2027-03-20,Use is known,Board,Mobility,Visits,Board,6
""",
    ),
    Made(
        "twice the same, outside the commitment",
        [(7, "duplicate_activity"), (8, "outside_commitment")],
        """
Work plan,,,,,,,,
Commitment period: January 1 2027 to December 31 2027,,,,,,,,
,,,,,,,,
Activities,Length in days,From,To,Expected results,Products,Person in charge,Indicators,Evidence
Plant trees,30,2027-06-01,2027-06-30,More shade,Trees,Parks,Trees,Photos
Water the trees,92,2027-07-01,2027-09-30,Living trees,Log,Neighbours,Living trees,Log
Plant trees,30,2027-06-01,2027-06-30,More shade,Trees,Parks,Trees,Photos
Count the trees,40,2027-12-01,2028-01-09,Survival is known,Count,Parks,Living trees,Count
""",
    ),
    Made(
        "the first day not counted",
        [(1, "no_column"), (5, "length_mismatch")],
        """
Activity\tDuration (days)\tStart date\tEnd date\tExpected result\tDeliverable\tLead\tIndicator
Take the census\t30\t2027-01-01\t2027-01-31\tA fresh census\tCensus\tStatistics\tHomes
Review the census\t9\t2027-02-01\t2027-02-10\tA true census\tMinutes\tStatistics\tHomes
Publish the census\t14\t2027-02-11\t2027-02-25\tAn open census\tData\tStatistics\tDownloads
Mend the census\t40\t2027-03-01\t2027-03-31\tA true census\tMinutes\tStatistics\tCorrections
""",
    ),
    Made(
        "several sheets: a phase each, a directory, an old hidden version",
        [
            ("Internal", 3, "length_mismatch"),
            ("External", 2, "missing_outcome"),
            ("External", 4, "date_not_in_calendar"),
        ],
        sheets={
            "People": [["Name", "Mail", "Phone"], ["Comptroller", "x@example.org", "555"]],
            "Internal": [
                _FULL,
                _row("Internal", "1", "Write the manual", "2027-01-04", "2027-01-31"),
                _row("Internal", "1", "Print the manual", "2027-02-01", "2027-02-14", days=15),
            ],
            "External": [
                _FULL,
                _row("External", "2", "Hand out the manual", "2027-03-01", "2027-03-31", outcome=""),
                _row("External", "2", "Explain the manual", "2027-04-01", "2027-04-30"),
                [
                    "External",
                    "2",
                    "Review the manual",
                    30,
                    "June 31st 2027",
                    day("2027-07-30"),
                    "A useful manual",
                    "Manual",
                    "",
                    "Comptroller",
                    *_TAIL,
                ],
            ],
            "Old": [_FULL, _row("Internal", "1", "Write the manual", "2026-01-04", "2026-01-31", days=3)],
        },
        hidden=["Old"],
    ),
    Made(
        "headings two rows high, a grand total by formula",
        [(5, "missing_deliverable"), (7, "total_mismatch")],
        sheets={
            "Schedule": [
                [
                    "Stage",
                    "Activity",
                    "Dates",
                    None,
                    "Days",
                    "Expected outcome",
                    "Deliverable",
                    "Responsible",
                    "Indicator",
                    "Means of verification",
                ],
                [None, None, "Start", "End", None, None, None, None, None, None],
                [
                    "A",
                    "Get permits",
                    day("2027-08-01"),
                    day("2027-08-20"),
                    20,
                    "Legal works",
                    "Permit",
                    "Works",
                    "Permits",
                    "Permit",
                ],
                [
                    "A",
                    "Tender",
                    day("2027-08-21"),
                    day("2027-09-19"),
                    30,
                    "Fair price",
                    "Contract",
                    "Works",
                    "Bids",
                    "Contract",
                ],
                [
                    "B",
                    "Build",
                    day("2027-09-20"),
                    day("2027-12-18"),
                    90,
                    "A safe bridge",
                    None,
                    "Works",
                    "Progress",
                    "Photos",
                ],
                [
                    "B",
                    "Hand over",
                    day("2027-12-19"),
                    day("2027-12-23"),
                    5,
                    "A bridge in use",
                    "Minutes",
                    "Works",
                    "Minutes",
                    "Minutes",
                ],
                ["Grand total", None, None, None, "=SUM(E3:E5)", None, None, None, None, None],
            ]
        },
        merged={"Schedule": ["C1:D1", "A1:A2", "B1:B2", "E1:E2", "A7:B7"]},
    ),
    Made(
        "clean sheet: formulas for the end, blank rows, a note",
        [],
        sheets={
            "Plan": [
                ["Commitment: water for every district", *[None] * 11],
                _FULL,
                [
                    "Internal",
                    "Stage 1",
                    "Map the leaks",
                    30,
                    day("2027-01-01"),
                    "=E3+D3-1",
                    "Fewer leaks",
                    "Map",
                    None,
                    "Water, network",
                    *_TAIL,
                ],
                [
                    "Internal",
                    "Stage 1",
                    "Mend the leaks",
                    59,
                    "=F3+1",
                    "=E4+D4-1",
                    "Fewer leaks",
                    "Repairs",
                    None,
                    "Water, network",
                    *_TAIL,
                ],
                [None] * 12,
                [
                    "External",
                    "Stage 2",
                    "Tell the districts",
                    31,
                    day("2027-04-01"),
                    day("2027-05-01"),
                    "Districts know",
                    "Notices",
                    None,
                    "Water, service",
                    *_TAIL,
                ],
                [None, None, "Total", "=SUM(D3:D6)", None, None, None, None, None, None, None, None],
                [None] * 12,
                ["* If the budget allows", *[None] * 11],
            ]
        },
    ),
    Made(
        "numbered outline with summaries",
        [(1, "no_column"), (4, "missing_outcome"), (5, "total_mismatch"), (7, "length_mismatch")],
        """
WBS,Task Name,Duration,Start,Finish,Result,Deliverable,Responsible,Predecessors,Indicator
1,Preparation,30 days,2027-01-01,2027-01-30,,,,,
1.1,Form the team,10 days,2027-01-01,2027-01-10,A team,Minutes,Office,,People
1.2,Rent the premises,20 days,2027-01-11,2027-01-30,,Contract,Office,1.1,Premises
2,Operation,99 days,2027-02-01,2027-03-31,,,,,
2.1,Answer requests,28 days,2027-02-01,2027-02-28,People served,Register,Counter,1.2,Requests
2.2,Follow up,30 days,2027-03-01,2027-03-31,Closed cases,Register,Counter,2.1,Cases
""",
    ),
    Made(
        "overlapping stages beside another phase",
        [(4, "stages_overlap"), (6, "length_missing")],
        """
Phase,Stage,Activity,Length (calendar days),Start,End,Expected outcome,Deliverable,Observations,Responsible party,Indicator,Means of verification
Internal,Design,Draw the form,20,2027-01-01,2027-01-20,A clear form,Form,,Transparency,Forms,Form
Internal,Design,Try the form,20,2027-01-21,2027-02-09,A tried form,Report,,Transparency,Tries,Report
Internal,Use,Train the counters,20,2027-02-01,2027-02-20,Staff ready,Certificates,,Transparency,People,Lists
External,Outreach,Announce the form,10,2027-01-15,2027-01-24,People know,Notice,,Press,Reach,Notice
External,Outreach,Take comments,,2027-01-25,2027-02-13,Useful comments,List,,Press,Comments,List
""",
    ),
    Made(
        "questions as headings, waiting days",
        [(1, "no_column"), (4, "starts_before_predecessor_ends")],
        """
What will be done?,How long?,Begins,Ends,What will change?,What is delivered?,Who is responsible?,How is it measured?,Comes after
Ask for quotes,10,2027-09-01,2027-09-10,Known prices,Table,Purchasing,Quotes,
Choose a supplier,5,2027-09-13,2027-09-17,Fair dealing,Award,Purchasing,Bids,Ask for quotes + 2 days
Sign the contract,3,2027-09-19,2027-09-21,Works begin,Contract,Legal,Contracts,Choose a supplier + 3 days
""",
    ),
]
