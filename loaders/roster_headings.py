"""The many headings of a roster."""

from loaders.student_ids import IDS
from loaders.words import Headings

FLAGS = {
    "is_american_indian": "american_indian",
    "is_asian": "asian",
    "is_black": "black",
    "is_pacific_islander": "pacific_islander",
    "is_white": "white",
    "is_two_or_more": "two_or_more",
    "is_hispanic": "hispanic",
}
"""Columns that each say yes or no to one race, and its code."""

HEADINGS = Headings.of(
    **IDS,
    school=(
        "school|school id|schoolid|school code|school number|school name|building|building code|campus|"
        "school no|school sis id|enrollment school|enrolled school|site|site id|campus id|current school|"
        "home school|schoolnumber|schoolcode|school #|attending school|school of enrollment|"
        "school of attendance|building name|sch|calendar school|calendar name|entity name|school nm|sch name|"
        "escuela|colegio|plantel|centro educativo|código de escuela|código de la escuela|número de escuela|"
        "id de escuela|schule|école|escola"
    ),
    year="school year|year|academic year|schoolyear|enrollment year|yearid|sy|reporting year|"
    "año escolar|ano escolar|ciclo escolar|año lectivo|curso escolar|schuljahr|année scolaire|ano letivo",
    first_day=(
        "entry date|entrydate|enter date|start date|enrollment date|enroll date|date entered|"
        "enrolment date|first day|date enrolled|entered|entry|enrollment start date|admission date|"
        "enrollment entry date|enrolled on|begin date|enrollment start|school entry date|date of entry|"
        "school enter date|join date|fecha de ingreso|fecha de entrada|fecha de inscripción|"
        "fecha de matrícula|fecha de alta|eintrittsdatum|date dentrée"
    ),
    last_day=(
        "exit date|exitdate|end date|withdrawal date|withdraw date|leave date|last day|date withdrawn|"
        "date left|leaving date|exit|enrollment end date|left|withdrawn|enrollment exit date|exited|"
        "enrollment end|date of exit|school exit date|school leave date|withdrawn date|"
        "fecha de salida|fecha de retiro|fecha de baja|austrittsdatum|date de sortie"
    ),
    grade=(
        "grade|grade level|gradelevel|grade level code|gr|current grade|grd|year group|grade code|grades|"
        "student grade|enrolled grade|grade lvl|class grade|"
        "grado|grado escolar|nivel de grado|klassenstufe|niveau|série"
    ),
    gender="gender|sex|gndr|m f|f m|gender code|sex code|gender identity|student gender|legal sex|"
    "género|genero|sexo|geschlecht|sexe|gênero",
    race_ethnicity=(
        "ethnicity|race ethnicity|ethnicity race|race ethnicity code|ethnic code|federal race|"
        "federal ethnicity|ethnic group|ethnicity code|federal race ethnicity|reporting race|"
        "federal reporting ethnicity|reporting ethnicity|race and ethnicity|aggregate race|"
        "federal ethnicity and race|ethnic category|race or ethnicity|racial ethnic group|"
        "aggregate race ethnicity|federal race code|race ethnicity description|student ethnicity|"
        "federal ethnicity race|resolved race ethnicity|resolved race|race ethnicity fed|"
        "race ethnicity federal|ethnicity race code|race ethnic|fed race ethnicity"
    ),
    race=(
        "race|race code|race desc|student race|race1|race 1|race code 1|primary race|race category|"
        "reported race"
    ),
    english_learner=(
        "english learner|el|ell|lep|english language learner|el status|ell status|lep status|"
        "english learner status|english learners|ml|mll|multilingual learner|esl|esol|el flag|ell flag|"
        "limited english proficient|limited english|el indicator|is el|emergent bilingual|eb|lep flag|"
        "english language learners|english proficiency|ell indicator|lep indicator|language proficiency|"
        "english learner indicator|english learner y n|el y n|ell y n|el code|eb status"
    ),
    disability=(
        "disability|iep|swd|special education|sped|special ed|student with disability|has iep|iep status|"
        "students with disabilities|student with disabilities|disability status|sped status|iep flag|"
        "special education status|special education indicator|iep indicator|sped flag|special ed status|"
        "special ed flag|disability flag|swd status|swd flag|is sped|special needs|special education flag|"
        "student with a disability|iep y n|sped y n|disability indicator|has an iep|exceptionality"
    ),
    low_income=(
        "low income|economically disadvantaged|frl|frpl|free reduced lunch|free or reduced lunch|"
        "lunch status|meal status|free and reduced lunch|economic disadvantage|eco dis|ecodis|ed status|"
        "fr lunch|sed|low income status|lunch code|lunch program|frl status|"
        "economically disadvantaged status|econ dis|free reduced meals|meal eligibility|lunch eligibility|"
        "poverty|socioeconomically disadvantaged|economic status|meal code|free reduced price lunch|"
        "free or reduced price lunch|frpm|frl eligible|free reduced|low income flag|"
        "economically disadvantaged flag|direct certification|nslp|free reduced lunch status|"
        "economic disadvantage status|frl flag|lunchstatus|frl code|lunch|meals|"
        "frm|free reduced meal|meal benefit status|free reduced status"
    ),
    is_american_indian=(
        "american indian|american indian or alaska native|american indian alaska native|"
        "american indian or alaskan native|race american indian|native american|"
        "americanindianoralaskanative|race i|is american indian"
    ),
    is_asian="asian|race asian|is asian|race a",
    is_black=(
        "black|black or african american|black african american|african american|race black|is black|"
        "race b|blackorafricanamerican"
    ),
    is_pacific_islander=(
        "pacific islander|native hawaiian or other pacific islander|native hawaiian|"
        "native hawaiian pacific islander|race pacific islander|nativehawaiianorotherpacificislander|"
        "is pacific islander|race p|hawaiian pacific islander|native hawaiian or pacific islander"
    ),
    is_white="white|race white|caucasian|is white|race w",
    is_two_or_more=(
        "two or more races|two or more|multiracial|demographicracetwoormoreraces|race two or more|"
        "2 or more races"
    ),
    is_hispanic=(
        "hispanic|hispanic latino|hispanic or latino|is hispanic|hispanic ethnicity|latino|hispanic flag|"
        "hispanicorlatinoethnicity|hispanic indicator|hispanic y n|hispanic latino ethnicity|"
        "federal hispanic|hispanic or latino ethnicity|latinx|hispanic latino indicator"
    ),
    first_name="first name|firstname|first|given name|student first name|givenname|legal first name|fname|"
    "nombre|nombres|primer nombre|nombre de pila|vorname|prénom|nome",
    last_name=(
        "last name|lastname|last|surname|family name|student last name|familyname|legal last name|lname|"
        "apellido|apellidos|nachname|familienname|nom de famille|sobrenome"
    ),
    name=(
        "student name|student full name|name|lastfirst|last first|full name|student|pupil name|"
        "last name first name|nombre completo|nombre del estudiante|nombre del alumno|apellidos y nombre|"
        "nombre y apellidos|estudiante|alumno"
    ),
    day="att date|attendance date|date|absence date",
    attendance=(
        "att code|attendance code|absence code|attendance status|status|attendance|days absent|absences|"
        "days enrolled|days present|total absences"
    ),
)
