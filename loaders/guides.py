"""How to get each kind of file out of its tool, what is used of it, and what is dropped and why."""

from dataclasses import dataclass

from words import mark


@dataclass(frozen=True)
class Guide:
    """What staff should know of one kind of file.

    Attributes:
        tools: names of the tools that write it.
        steps: how to export it, in order.
        used: what is read.
        dropped: what is not kept, and why.
    """

    tools: str
    steps: tuple[str, ...]
    used: str
    dropped: str = mark("Nothing: columns nobody asked for stay in the kept file and are named.")


_PERSONAL = mark("Names, e-mail and IP addresses: no figure needs them.")

GUIDES = {
    "corrections": Guide(
        "Trellis",
        ("On “What is loaded”, open a file with lines left out.", "Download them, correct the yellow cells."),
        "Each line by its number, as if it had stood so in the file.",
    ),
    "google_forms": Guide(
        "Google Forms",
        (
            "Open the form, choose Responses.",
            "Choose the three dots, then “Download responses (.csv)”; or open the linked sheet and choose "
            "File, Download, .xlsx or .csv.",
        ),
        "Time of each answer, every question, rows of grids, ticked options.",
        _PERSONAL,
    ),
    "microsoft_forms": Guide(
        "Microsoft Forms",
        ("Open the form, choose “View responses”.", "Choose “Open in Excel” and keep the workbook."),
        "Completion time, every question, ticked options.",
        _PERSONAL,
    ),
    "qualtrics": Guide(
        "Qualtrics",
        (
            "Open the survey, choose Data & Analysis, Export & Import, Export Data.",
            "Choose CSV or Excel and “Use choice text”.",
        ),
        "Completion time, every question with its text, matrices, ticked options, text entries.",
        "Names, e-mail and IP addresses, locations, previews by the author: no figure needs them.",
    ),
    "surveymonkey": Guide(
        "SurveyMonkey",
        (
            "Open the survey, choose Analyze Results, Save As, Export file, All responses data.",
            "Choose XLS or CSV, columns condensed or expanded, answers as actual text.",
        ),
        "Time, every question, ticked options; respondents who skipped all of it do not count.",
        _PERSONAL,
    ),
    "alchemer": Guide(
        "Alchemer, SurveyGizmo",
        ("Open the survey, choose Results, Exports, Create new export.", "Choose CSV or Excel."),
        "Submission time, status, every question, ticked options. Partial answers count and are told apart.",
        _PERSONAL,
    ),
    "limesurvey": Guide(
        "LimeSurvey",
        (
            "Open the survey, choose Responses & statistics, Export, Export responses.",
            "Choose CSV or Excel; headings: full text or code and text; answers: full.",
        ),
        "Submission time, every question, sub-questions, ticked options; unfinished answers are told apart.",
        _PERSONAL + " Seconds spent on a page are kept aside.",
    ),
    "kobo": Guide(
        "KoboToolbox, ODK",
        ("Open the project, choose Data, Downloads.", "Choose XLS or CSV, with labels where you can."),
        "Submission time, every question, ticked options once, repeats.",
        "GPS positions, device and phone numbers: no figure needs them.",
    ),
    "redcap": Guide(
        "REDCap",
        (
            "Choose Data Exports, Reports, and Stats; export all data as CSV (raw or labels).",
            "Choose Project Setup, Data Dictionary, Download, and load both files together as a zip.",
        ),
        "Every field with its label from the dictionary, checkboxes, repeats, events; a record counts once.",
        "Fields the dictionary marks as identifiers.",
    ),
    "typeform": Guide(
        "Typeform",
        ("Open the form, choose Results, Responses.", "Choose Download all responses, as CSV or XLSX."),
        "Submit time, every question, ticked options.",
        "Network ID: no figure needs it.",
    ),
    "edfi_survey": Guide(
        "Ed-Fi survey domain",
        ("Ask who runs your Ed-Fi data store for the Survey interchange (.xml).",),
        "Questions with their scale, every response.",
        _PERSONAL,
    ),
    "survey_wide": Guide(
        "Any survey tool",
        ("Export all responses as CSV or Excel: one line a respondent, one column a question.",),
        "Time if there is one, every question. Answers of known scales are put in order. "
        "Questions asked twice (“Pre: …”, “Post: …”) are two waves.",
        _PERSONAL,
    ),
    "survey_long": Guide(
        "Any survey tool",
        ("Export with one line a respondent and question: respondent, question, answer.",),
        "Respondent, question, answer; date, school and role where there are columns for them.",
        _PERSONAL,
    ),
    "sis_daily": Guide(
        "PowerSchool, Infinite Campus, Skyward, Aeries, Synergy and others",
        (
            "Run the report or export of daily attendance for the days you want.",
            "Student number, school, date and attendance code are enough. Save as CSV, text or Excel.",
        ),
        "Student, school, day, code; each code's meaning is asked once. Lists grouped by student, "
        "with or without headings, and calendars with a row a month are read, too.",
        "Names, birthdays, addresses: no figure needs them.",
    ),
    "sis_period": Guide(
        "SIMS, Infinite Campus, Aeries, Skyward and others",
        ("Run the export of attendance by period: student, date and a mark for each period.",),
        "The marks of each period, made into a day by the rule shown.",
        "Names: no figure needs them.",
    ),
    "attendance_totals": Guide(
        "Any student system",
        ("Run the summary of attendance: one line a student, days enrolled and days absent.",),
        "Days enrolled and absent to a date, or by month or term, which are added up; used where no daily "
        "attendance is loaded.",
        "Names: no figure needs them.",
    ),
    "edfi_attendance": Guide(
        "Ed-Fi data stores",
        ("Ask for StudentSchoolAttendanceEvents as interchange (.xml) or as flat CSV.",),
        "Student, school, day, category, length. It lists absences: a calendar and a roster give the rest.",
    ),
    "oneroster": Guide(
        "PowerSchool, Infinite Campus, Clever, ClassLink and others",
        ("Export OneRoster 1.1 or 1.2 (CSV) and load the zip as it is.",),
        "Schools, students, enrolments, groups. OneRoster holds no attendance.",
        "Passwords, phone numbers, e-mail addresses: no figure needs them.",
    ),
    "sds": Guide(
        "Microsoft School Data Sync",
        ("Take the folder of CSV files that feeds School Data Sync and load it as a zip.",),
        "Schools, students, enrolments.",
        "User names and passwords: no figure needs them.",
    ),
    "roster": Guide(
        "Any student system",
        ("List the students: number, school, grade, entry and exit date, groups. Save as CSV or Excel.",),
        "Student, school, year, grade, groups; names where you want lists of people.",
        "Addresses, birthdays, phone numbers: no figure needs them.",
    ),
    "calendar": Guide(
        "Any calendar",
        ("List the days or ranges of days with a kind: school day, half day, closed.",),
        "School, day, kind, length: what a rate of attendance is a share of.",
    ),
    "register": Guide(
        "Trellis",
        ("Download the template on this page and fill in its sheets.",),
        "Districts, schools, partners, activities, sessions; contributions, goals, contacts, reviews, "
        "challenges, trainings, expenses, milestones; ratings, factor answers, perceptions, decision seats; "
        "households, family contacts, suggestions; online resources, project outputs, mentions; "
        "consents. Each sheet may stand alone as a file.",
        "Notes about contacts, challenges, trainings and suggestions, names of those trained and of "
        "respondents.",
    ),
    "consents": Guide(
        "Any list of consents",
        (
            "List student number, purpose (share with a partner, comparison, quote), and yes or no.",
            "Or one line a student, with a column of yes and no for each purpose.",
        ),
        "Who allows or refuses what, since when. A refusal stays until a later list says yes.",
    ),
    "outcomes": Guide(
        "Any student system",
        (
            "Run the list of final marks, averages, suspensions, promotions or the like: one line a student "
            "and school year, or a suspension, or a goal. Save as CSV or Excel.",
            "Or download the template of student outcomes and fill in its sheets.",
        ),
        "Marks of courses, unweighted averages, whether the state's growth rule was met, teachers' ratings, "
        "suspensions, promotion and graduation, credentials, goals of case managers; of which school years a "
        "list holds everything.",
        "Names and notes, and what a suspension was for: no figure needs them.",
    ),
    "school_directory": Guide(
        "State and federal directories of schools",
        ("Download the list of schools, with code and name. Save as CSV or Excel.",),
        "Code, name, level, kind of school; other columns are kept.",
    ),
    "crosswalk": Guide(
        "Any student system",
        ("List old and new student number side by side.",),
        "Old and new number: what was said of the old one counts for the new one.",
    ),
    "signin_matrix": Guide(
        "After-school programmes",
        ("Keep the sheet with days across and people down, a mark where they met.",),
        "Each mark, and that the session was held.",
    ),
    "signin_list": Guide(
        "Sign-in forms and front desks",
        ("Export one line a visit: who, which day, from when to when.",),
        "Person, day, minutes, activity.",
        "E-mail addresses and phone numbers, once the person is matched.",
    ),
    "teams_attendance": Guide(
        "Microsoft Teams",
        (
            "Open the meeting's Attendance tab as its organiser.",
            "Choose Download and keep the file as it is.",
        ),
        "Each person once, with minutes in the meeting.",
        "E-mail addresses, once the person is matched.",
    ),
    "zoom_participants": Guide(
        "Zoom",
        ("Open Reports, Usage, and the meeting's participants.", "Choose Export; “unique users” or not."),
        "Each person once, minutes of all joins added up.",
        "E-mail addresses, once the person is matched.",
    ),
    "eventbrite": Guide(
        "Eventbrite",
        ("Open the event, choose Reports, Attendees.", "Export as CSV or Excel."),
        "Who registered and who was checked in, apart.",
        "E-mail and postal addresses: no figure needs them.",
    ),
    "session_counts": Guide(
        "Head counts",
        ("List the sessions: activity, day, registered, attended.",),
        "Registered and attended of each session. People cannot be told apart across sessions.",
    ),
    "volunteer_hours": Guide(
        "Volunteer logs",
        ("List the visits: volunteer or organisation, day, hours or time in and time out.",),
        "Hours however written (2h 30m, 90 min, 1:30), organisation, school.",
        "Phone numbers and e-mail addresses: no figure needs them.",
    ),
    "published_table": Guide(
        "State report cards, city open data",
        ("Download the table by school and group as CSV or Excel.",),
        "School, year, group, measure, value. Suppressed values stay marks and are never zero. Chronic "
        "absence and attendance rates of the school, the district and the state stand beside your own "
        "figures; what other columns show is said under “What it shows”.",
    ),
}
"""By the key of the form."""
