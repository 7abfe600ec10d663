"""A report in the forms that others exchange. Pure."""
