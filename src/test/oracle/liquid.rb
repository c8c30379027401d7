# Makes the expectations of src/test/resources/liquid/*.txt anew with the Jekyll at hand:
#   ruby src/test/oracle/liquid.rb
# A case is a template, a line "-->", what Jekyll makes of it, and a line "====".
require "jekyll"
require "json"
require "tmpdir"

Jekyll.logger.log_level = :error
root = File.expand_path("../resources/liquid", __dir__)
data = JSON.parse(File.read(File.join(root, "data.json")))

Dir.mktmpdir do |dir|
  config = Jekyll.configuration(
    "source" => dir, "destination" => File.join(dir, "_site"), "timezone" => "Asia/Shanghai",
    "url" => "https://example.org", "baseurl" => "/base", "quiet" => true
  )
  site = Jekyll::Site.new(config)
  Dir[File.join(root, "*.txt")].sort.each do |file|
    cases = File.read(file).split(/^====\n/).map do |one|
      template = one.split(/^-->\n/).first.chomp
      parsed = Liquid::Template.parse(template, :error_mode => :warn)
      out = parsed.render!(data.dup, :registers => { :site => site, :page => {} },
                                     :strict_filters => false)
      "#{template}\n-->\n#{out}\n"
    rescue StandardError => e
      abort "#{file}: #{template}\n#{e.class}: #{e.message}"
    end
    File.write(file, cases.join("====\n"))
  end
end
