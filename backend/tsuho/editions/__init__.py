"""What differs between two editions of the knowledge, in words. Pure: two compiled bundles in, sentences out."""
