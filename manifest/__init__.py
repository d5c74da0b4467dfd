"""The Teams app: what Teams shows of the bot before anybody has met it, and the package it comes in."""
