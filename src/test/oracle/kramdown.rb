# Makes the expectations of src/test/resources/kramdown/*.txt anew with the Jekyll at hand:
#   ruby src/test/oracle/kramdown.rb
# A case is Markdown, a line "-->", what Jekyll makes of it, and a line "====".
require "jekyll"

Jekyll.logger.log_level = :error
config = Jekyll::Configuration.from("quiet" => true)
converter = Jekyll::Converters::Markdown.new(config)
root = File.expand_path("../resources/kramdown", __dir__)

Dir[File.join(root, "*.txt")].sort.each do |file|
  cases = File.read(file).split(/^====\n/).map do |one|
    markdown = one.split(/^-->\n/).first.chomp
    "#{markdown}\n-->\n#{converter.convert(markdown).chomp}\n"
  end
  File.write(file, cases.join("====\n"))
end
