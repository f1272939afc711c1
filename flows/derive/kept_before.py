"""Comments that an older Trellis kept word for word among the answers: scrubbed once, when it is replaced."""

from flows.derive.comments import Scrubbers
from loaders import comment_texts as told
from store import comment_texts
from store.connect import Tx

SINCE = 8
"""Rules of counting (``flows.derive.RULES``) since which nothing else is kept than what is scrubbed."""


def scrub(tx: Tx) -> None:
    """Put in the place of what batches said in people's own words what is kept of it now."""
    rows = comment_texts.kept_before(tx)
    if rows.empty:
        return
    asked = comment_texts.asked_before(tx)
    scrubbers = Scrubbers(tx)
    rows = rows.assign(answer_raw=rows["text"], answer_kind=told.TEXT, answer_code=None)
    for source, mine in rows.groupby("source"):
        words = {(key, sub): text for (of, key, sub), text in asked.items() if of == source}
        wanted = told.comment_questions(mine, words)
        pairs = zip(mine["question_key"], mine["sub_item"], mine["option_key"], strict=True)
        comment = [(key, sub) in wanted and not option for key, sub, option in pairs]
        cleaned = [scrubbers.of(school).scrubbed for school in mine["school"].tolist()]
        texts = told.kept(mine["text"].tolist(), comment, cleaned)
        names = ("source", "respondent", "question_key", "sub_item")
        keys = zip(*(mine[name].tolist() for name in names), strict=True)
        options, batches = mine["option_key"].tolist(), mine["batch"].tolist()
        comment_texts.put_instead(tx, zip(keys, options, batches, texts, strict=True))
