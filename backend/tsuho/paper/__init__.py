"""The sheet for police or lawyer on paper: receipts in, a PDF out."""
