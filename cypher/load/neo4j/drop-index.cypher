// Makes room for a constraint of the same name.
DROP INDEX __name__ IF EXISTS
