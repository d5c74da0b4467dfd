"""The dialogue letter («dialogbrev»): what is coming, what is new, what was learned, and what is asked."""
