// A file of rows into the empty table of a label; each column is read by an expression of its type.
COPY __Label__(__names__) FROM (
  LOAD WITH HEADERS (__fields__) FROM '__file__'
  (header = false, parallel = false, auto_detect = false, delim = ',', quote = '"', escape = '"')
  RETURN __values__
)
