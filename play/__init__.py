"""Playing with the bot on one's own machine: the bot beside Microsoft's Agents Playground."""
