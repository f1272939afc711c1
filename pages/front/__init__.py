"""What stands before every view: the door of the server, the entry script, faults."""
