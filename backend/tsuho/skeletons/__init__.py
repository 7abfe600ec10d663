"""What a new desk, harm or site begins with."""
