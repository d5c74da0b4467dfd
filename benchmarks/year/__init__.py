"""A simulated programme year: what many groups' plans bring those who see to something in them."""
