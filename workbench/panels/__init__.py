"""What a page is made of: panels, each with the view it shows and the words it says. One folder a chapter."""
