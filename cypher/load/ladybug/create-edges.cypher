// A table for the edges of one type, with every pair of labels that the ontology lets it join.
CREATE REL TABLE __TYPE__(__pairs__, __columns__)
