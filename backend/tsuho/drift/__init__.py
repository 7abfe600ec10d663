"""Whether the addresses and forms that the knowledge names are still what they were. Asks the internet, on a keeper's
machine and only there; a verdict comes only after the same trouble on several days."""
