"""What the product costs, beside the least that could be had on the same machine in the same run."""
