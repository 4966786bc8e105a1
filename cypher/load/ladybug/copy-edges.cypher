// A file of rows into the table of a type, for one pair of labels; the first two fields are the uids of the ends.
COPY __TYPE__(__names__) FROM (
  LOAD WITH HEADERS (source STRING, target STRING, __fields__) FROM '__file__'
  (header = false, parallel = false, auto_detect = false, delim = ',', quote = '"', escape = '"')
  RETURN source, target, __values__
) (from = '__Source__', to = '__Target__')
