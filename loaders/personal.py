"""Columns that no one should keep: dropped on reading, and the reading says so."""

from collections.abc import Sequence

from loaders.words import plain

PERSONAL = frozenset(
    plain(heading)
    for heading in (
        "IP Address, IPAddress, IP, Latitude, Longitude, LocationLatitude, LocationLongitude, gps, "
        "gps:Latitude, gps:Longitude, gps:Altitude, gps:Accuracy, GPS Latitude, GPS Longitude, "
        "_gps_latitude, _gps_longitude, Location Latitude, Location Longitude, Geolocation, Password, "
        "Passcode, PIN, Email, E-mail, Email Address, E-mail Address, Mail, User Email, Parent Email, "
        "Guardian Email, Student Email, Contact Email, Username, User Name, "
        "Phone, Phone Number, Telephone, Tel, Mobile, Cell, Cell Phone, Cellphone, Home Phone, "
        "Mobile Phone, Work Phone, Parent Phone, Guardian Phone, Emergency Phone, SMS, Fax, "
        "RecipientLastName, RecipientFirstName, RecipientEmail, Recipient Last Name, "
        "Recipient First Name, Recipient Email, Address, Home Address, Street, Street Address, "
        "Mailing Address, Postal Address, Social Security Number, SSN, Passport Number, "
        "Date of Birth, Birth Date, Birthdate, Birthday, DOB, deviceid, Device ID, subscriberid, "
        "simserial, phonenumber, Network ID"
    ).split(",")
)
"""Headings of personal data that no indicator needs. Names are not among them: a roster may keep
them in a table of their own, every other form drops them itself."""


def personal_columns(headings: Sequence[str]) -> list[int]:
    """Positions of the columns whose heading names personal data."""
    return [position for position, heading in enumerate(headings) if plain(heading) in PERSONAL]
