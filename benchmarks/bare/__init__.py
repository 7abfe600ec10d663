"""The least that could be had: servers with nothing of ours but the shape of a request."""
