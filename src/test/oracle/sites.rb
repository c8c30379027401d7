# Builds the sites of src/test/resources/jekyll with the Jekyll at hand, and keeps the text files that
# become of them as what is expected:
#   ruby src/test/oracle/sites.rb
ENV["JEKYLL_ENV"] = "production"
ENV["TZ"] = "UTC"
require "fileutils"
require "jekyll"
require "tmpdir"

Jekyll.logger.log_level = :error
root = File.expand_path("../resources/jekyll", __dir__)

# A process for each site, for Jekyll remembers dates it has read in another site's time zone.
def build(source)
  expected = File.join(File.dirname(source), "expected")
  FileUtils.rm_rf(expected)
  Dir.mktmpdir do |dir|
    config = Jekyll.configuration("source" => source, "destination" => dir, "quiet" => true,
                                  "disable_disk_cache" => true)
    Jekyll::Site.new(config).process
    Dir[File.join(dir, "**", "*.{txt,json,xml}")].sort.each do |file|
      target = File.join(expected, file.delete_prefix("#{dir}/"))
      FileUtils.mkdir_p(File.dirname(target))
      FileUtils.cp(file, target)
    end
  end
end

Dir[File.join(root, "*", "source")].sort.each do |source|
  Process.wait(fork { build(source) })
end
