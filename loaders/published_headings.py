"""What the columns of published tables are called, in the languages they come in."""

import re

from loaders.words import Headings, plain

HEADINGS = Headings.of(
    school_code="school code|school id|schoolid|school number|school no|dbn|ncessch|ncessch id|campus|"
    "campus id|"
    "campus number|campus code|rcdts|rcdts code|cds code|cdscode|org code|organization code|school org code|"
    "sch num|schoolcode|school state id|state school id|nces school id|nces id|nces school number|schid|"
    "school nces id|building code|building id|building number|beds code|institution code|institution id|irn|"
    "building irn|entity cd|entity code|school beds code|urn|school urn|location code|site code|school key|"
    "código de centro|código del centro|código escuela|código de escuela|código de la escuela|"
    "código escolar|clave|cct|"
    "clave cct|clave de centro de trabajo|rbd|código dane|codigo dane|cue|"
    "schulnummer|schul nr|schulnr|schul id|dienststellennummer|schulkennzahl|"
    "code établissement|numéro établissement|numero uai|numéro uai|uai|code uai|"
    "identifiant de l établissement|"
    "rne|código da escola|codigo da escola|inep|código inep|code inep|co entidade",
    school="school|school name|schoolname|sch name|campus name|org name|organization name|building name|"
    "institution name|institution|location name|school short|short name|school short name|site name|"
    "name of school|schname|estab name|school or college|"
    "escuela|nombre de la escuela|nombre escuela|nombre del centro|centro|centro educativo|centro escolar|"
    "plantel|nombre del plantel|establecimiento|nombre establecimiento|colegio|"
    "schule|schulname|name der schule|école|ecole|nom de l école|établissement|nom de l établissement|"
    "nom établissement|nom etablissement|escola|nome da escola|no entidade|unidade escolar",
    district_code="district code|district id|district number|district no|district num|leaid|lea id|lea code|"
    "lea number|division number|div num|division code|county district code|districtcode|corp id|"
    "corporation id|"
    "district irn|dist code|dist num|dist|lea|la code|código de distrito|código del distrito|"
    "district nces id|nces district id|district org code|código do município",
    district="district name|district|division|division name|div name|lea name|districtname|school district|"
    "school division|corporation name|corp name|local education agency|dist name|county district|la name|"
    "local authority|distrito|nombre del distrito|municipio|schulbezirk|schulamt|académie|academie|"
    "circonscription|município|network name",
    year="year|school year|schoolyear|academic year|sy|yr|time period|school yr|acad year|report year|"
    "reporting year|data year|survyear|survey year|"
    "year of data|año|ano|año escolar|ano escolar|curso|curso escolar|ciclo escolar|"
    "ciclo|schuljahr|jahr|année|année scolaire|annee scolaire|rentrée scolaire|rentree scolaire|ano letivo",
    group="subgroup|student group|group|student subgroup|demographic|demographic group|reporting category|"
    "population|student population|subgroup name|group name|category|demographics|demographic category|"
    "student category|reporting group|sub group|studentgroup|disaggregation|breakdown|characteristic|"
    "race|race ethnicity|ethnicity|gender|sex|grade|grade level|english learner status|disability status|"
    "respondent group|respondent|breakdown topic|accountability student group|pupil group|"
    "grupo|subgrupo|grupo de estudiantes|sexo|género|grado|gruppe|schülergruppe|geschlecht|klassenstufe|"
    "groupe|sous groupe|sexe|niveau|grupo de alunos|série",
    measure="measure|indicator|metric|measure name|indicator name|data element|statistic|variable|"
    "measure description|question|item|outcome|indicador|medida|merkmal|indikator|kennzahl|indicateur|mesure",
    value="value|data value|result|score|percent|rate|percentage|number|count|n|pct|figure|amount|"
    "valor|resultado|porcentaje|wert|ergebnis|anteil|prozent|valeur|résultat|pourcentage|taux|percentual",
)

PLACES = ("school_code", "school", "district_code", "district")
DIRECTORY = frozenset(
    plain(word)
    for word in "County|County Name|County Code|Network|Region|School Level|Level|Grades|Grade Span|"
    "Low Grade|High Grade|School Type|Charter|Setting|City|State|Zip|Locale|School Short|GSLO|GSHI|LZIP|"
    "MZIP|LSTATE|FIPST|Level|Virtual|Grades|LZIP4".split("|")
)
"""Headings that describe the place and measure nothing."""

NO_MEASURE = re.compile(
    r"(?:^| )(?:id|ids|code|codes|zip|zipcode|zip code|phone|fax|url|website|flag|flags|footnote|footnotes|"
    r"notes?|comments?|suppressed|suppression|symbol|order|sort|código|codigo|clave)$"
)
"""Ends of headings whose numbers are names, such as "County Code"."""

OF_PEOPLE = frozenset(
    plain(word)
    for word in "First Name|Last Name|Full Name|Student Name|Student|Pupil|Teacher|Volunteer|Volunteer Name|"
    "Participant|Participant Name|Partner|Partner Code|Organization|Organisation|Activity|Activity Code|"
    "Activity Name|Session|Session Date|Date|Day|Event|Event Date|Start Date|Start Time|Timestamp|"
    "Att_Date|Attendance Date|Join Time|Hours|Birth Date|DOB|Respondent ID|Response ID|Fecha|Datum|"
    "Volunteer Hours|Old ID|New ID|sourcedId|Event Name|Order #|Incident ID|Grade Band".split("|")
)
"""Headings of lines about persons, partners, days: not of a table by school."""

NAMES = frozenset(plain(word) for word in "Name|Nombre|Nom|Nome|Bezeichnung".split("|"))
"""A school's name where its code stands beside it."""

_GROUPS = frozenset(
    plain(word)
    for word in "All|All Students|Total|Overall|Everyone|Whole school|All Pupils|American Indian|"
    "American Indian or Alaska Native|Native American|AI/AN|Alaska Native|Asian|Asian American|Black|"
    "African American|Black or African American|Hispanic|Hispanic or Latino|Hispanic/Latino|Latino|Latinx|"
    "Native Hawaiian|Pacific Islander|Native Hawaiian or Pacific Islander|Hawaiian/Pacific Islander|White|"
    "Two or More|Two or More Races|2 or More Races|Multiracial|Multi-Racial|Multiple Races|Mixed|"
    "Other|Filipino|"
    "Female|Male|Girls|Boys|Nonbinary|Women|Men|English Learners|English Learner|English Language Learners|"
    "ELL|EL|LEP|ML|Multilingual Learners|Limited English Proficient|Former EL|Students with Disabilities|"
    "Students with Disability|Disabilities|SWD|IEP|Special Education|SPED|"
    "Students without Disabilities|Economically Disadvantaged|"
    "Not Economically Disadvantaged|Low Income|Low-Income|Free or Reduced Lunch|Free/Reduced Lunch|FRL|FRPL|"
    "High Needs|Homeless|Homeless Students|Foster|Foster Care|Foster Youth|Migrant|Military|"
    "Military Connected|Gifted|Title I|Socioeconomically Disadvantaged|Section 504|504|Newcomers|Immigrant|"
    "Todos|Todos los estudiantes|Hombres|Mujeres|Niños|Niñas|"
    "Hispanos|Blancos|Negros|Asiáticos|Alle|Mädchen|Jungen|Insgesamt|Weiblich|Männlich|Tous|Filles|Garçons|"
    "Ensemble|Meninas|Meninos".split("|")
)
_GRADE = re.compile(
    r"(?:grades?|gr|klasse|grado) ?\w{1,2}(?: ?(?:to|-)? ?\w{1,2})?|\d{1,2}(?:st|nd|rd|th)(?: grade)?|"
    r"kindergarten|pre ?k|prek|pk"
)


def is_group(text: str) -> bool:
    """Whether a heading names a group of people, such as "Hispanic" or "Grade 3"."""
    word = plain(text)
    return word in _GROUPS or word.removesuffix(" students") in _GROUPS or bool(_GRADE.fullmatch(word))
