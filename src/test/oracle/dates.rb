# Makes the expectations of src/test/resources/dates/*.txt anew with the Ruby at hand:
#   ruby src/test/oracle/dates.rb
# A line is a text, a tab, and the moment that Time.parse reads in it; "-" if it reads none.
ENV["TZ"] = "Asia/Shanghai"
require "time"

now = Time.new(2026, 11, 23, 12, 0, 0)
Dir[File.expand_path("../resources/dates/*.txt", __dir__)].each do |file|
  lines = File.readlines(file, chomp: true).map do |line|
    text = line.split("\t").first.to_s
    moment = begin
      Time.parse(text, now).strftime("%Y-%m-%dT%H:%M:%S%:z")
    rescue ArgumentError
      "-"
    end
    "#{text}\t#{moment}\n"
  end
  File.write(file, lines.join)
end
