-- Asks for the paths of bench/out/searches.txt in a random order. Anything but 200 counts as an error of the run.
local paths = {}
local folder = debug.getinfo(1, "S").source:match("^@(.*/)") or "./"
for line in io.lines(folder .. "out/searches.txt") do
  paths[#paths + 1] = line
end

local threads = {}

function setup(thread)
  thread:set("seed", #threads + 1)
  threads[#threads + 1] = thread
end

function init()
  math.randomseed(seed * 7919)
  failed = 0
end

function request()
  return wrk.format("GET", paths[math.random(#paths)])
end

function response(status)
  if status ~= 200 then
    failed = failed + 1
  end
end

function done(summary)
  local wrong = 0
  for _, thread in ipairs(threads) do
    wrong = wrong + thread:get("failed")
  end
  print(string.format("not 200: %d of %d", wrong, summary.requests))
end
