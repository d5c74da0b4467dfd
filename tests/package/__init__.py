"""The app package held to Microsoft's own schema, and its icons drawn from their sources."""
