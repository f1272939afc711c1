"""Streamlit's command, every message of a run sent as it was written.

Streamlit sends what a run wrote some times a second; what was written over in between, or before a run
began anew, is sent or not as the clock has it. Two databases are compared by all that was written.
"""

from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.runtime.forward_msg_queue import ForwardMsgQueue
from streamlit.web.cli import main


class Whole(ForwardMsgQueue):
    """Messages in the order in which they were written, none left out."""

    def enqueue(self, msg: ForwardMsg) -> None:
        self._queue.append(msg)

    def clear(self, *_: object, **__: object) -> None:
        """A run began anew: what was written before it is sent all the same."""

    def flush(self) -> list[ForwardMsg]:
        told, self._queue = self._queue, []
        return told


if __name__ == "__main__":
    from streamlit.runtime import app_session

    app_session.ForwardMsgQueue = Whole  # type: ignore[misc]
    main(prog_name="streamlit")
