# Highlights the samples of src/test/resources/rouge with the Rouge at hand, and keeps its HTML beside
# them as what is expected:
#   ruby src/test/oracle/rouge.rb
# A sample is named as Rouge names its language. They are read backwards, since Twig takes the words of
# Jinja in a process that has read Jinja before.
require "rouge"

formatter = Rouge::Formatters::HTML.new
Dir[File.expand_path("../resources/rouge/*.txt", __dir__)].sort.reverse_each do |file|
  lexer = Rouge::Lexer.find(File.basename(file, ".txt")).new
  File.write(file.sub(/txt\z/, "html"), formatter.format(lexer.lex(File.read(file, encoding: "UTF-8"))))
end
