"""What is decided: values in, values out. No file, no network, no clock. Its twin is `extension/engine/`."""
