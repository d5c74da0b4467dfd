"""How fast the bot is, beside stock botbuilder-core and beside the least that could answer at all."""
