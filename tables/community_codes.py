"""Code lists of what families and the neighbourhood get, ask and hear. A label is at most 22 letters."""

from words import mark

AT_HOME = mark({"workshop": "Workshop for home", "materials": "Materials for home"})
"""What a family is given for learning at home."""

OUTPUT = mark(
    {
        "people": "People served",
        "meals": "Meals",
        "bags": "Bags collected",
        "trees": "Trees planted",
        "items": "Items given",
        "other": "Other",
    }
)
"""What a project brings about for the neighbourhood."""

PEOPLE_SERVED = "people"
"""The output that counts people of the neighbourhood."""

MENTION = mark(
    {
        "shares": "Posts shared",
        "media": "Media items",
        "opens": "Newsletters opened",
        "enquiries": "New partners asking",
    }
)
"""How a school is seen outside."""

CAPACITY = mark(
    {
        "capabilities": "Capabilities",
        "connections": "Connections",
        "cognition": "Cognition",
        "confidence": "Confidence",
    }
)
"""The four Cs of the Dual Capacity-Building Framework (Mapp and Bergman 2019)."""
