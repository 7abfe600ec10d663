"""What the extension reads, made from `shared_data/`. `tsuho bundle` writes it; with `--check` it holds it current."""
