"""Every card of the bot as a picture, drawn by the reference renderer of adaptive cards."""
