"""A crowd of visitors without browsers: each speaks the protocol of a real page, and checks what it is given."""
