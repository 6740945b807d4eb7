"""How often those who have all files of workshops under the Chatham House Rule are right about who said what."""
