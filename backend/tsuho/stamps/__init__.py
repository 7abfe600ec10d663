"""Time stamps for a sheet: what is stamped, who is asked, and whether an answer counts."""
