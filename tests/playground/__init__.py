"""Stories lived in Microsoft's Agents Playground, in a real browser."""
