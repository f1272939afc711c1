"""What the Makefile calls: set-up, checks, proofs, lock files, generated documents, pictures."""
