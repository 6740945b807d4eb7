"""One model a page: the group's state turned into views, people's gestures turned into intents. No widgets here."""
