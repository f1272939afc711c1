"""Names of months and weekdays in English, Spanish, French, German and Portuguese, and their short forms.

No name stands for two months: what one language calls a month, no other here calls another. Names are
taken with and without accents; a full stop behind a short form does not count.
"""

_NAMES = (
    "jan january ene enero janv janvier jän jänner jaen jaenner januar janeiro",
    "feb february febrero fév févr février februar feber fev fevereiro",
    "mar march marzo mars mär mrz märz maerz março",
    "apr april abr abril avr avril",
    "may mayo mai maio",
    "jun june junio juin juni junho",
    "jul july julio juil juillet juli julho",
    "aug august ago agosto août",
    "sep sept september septiembre set setiembre septembre setembro",
    "oct october octubre octobre okt oktober out outubro",
    "nov november noviembre novembre novembro",
    "dec december dic diciembre déc décembre dez dezember dezembro",
)
_ACCENTS = str.maketrans("äéûçá", "aeuca")

MONTHS = {
    each: number
    for number, names in enumerate(_NAMES, start=1)
    for name in names.split()
    for each in (name, name.translate(_ACCENTS))
}
"""Number of the month by its name in small letters."""

WEEKDAYS = (
    "mon tue wed thu fri sat sun "  # as they begin
    "lun mar mié mie jue vie sáb sab dom mer jeu ven sam dim mo di mi do fr sa so seg ter qua qui sex"
).split()
"""Beginnings of the names of weekdays; a date stands behind them."""
