-- For wrk: each line of a file is the next request's body; without lines, GET with If-None-Match.
-- The last line printed is JSON: how many requests, in how many seconds, how many of them failed, and within how many
-- milliseconds half of them and 99 of 100 were answered.

local bodies, at = {}, 0
local threads = {}
wrong = 0

function setup(thread)
  table.insert(threads, thread)
end

function init(arguments)
  for line in io.lines(arguments[1]) do bodies[#bodies + 1] = line end
  local tag = arguments[2]
  if #bodies > 0 then
    wrk.method = "POST"
    wrk.headers["Content-Type"] = "application/json"
    expected = 200
  else
    wrk.headers["If-None-Match"] = tag
    expected = 304
  end
end

function request()
  if #bodies == 0 then return wrk.format() end
  at = at % #bodies + 1
  return wrk.format(nil, nil, nil, bodies[at])
end

function response(status)
  if status ~= expected then wrong = wrong + 1 end
end

function done(summary, latency)
  local bad = 0
  for _, thread in ipairs(threads) do bad = bad + thread:get("wrong") end
  local errors = summary.errors
  local answer = '\n{"requests": %d, "seconds": %f, "errors": %d, "wrong": %d, "half": %f, "most": %f}\n'
  io.write(string.format(answer, summary.requests, summary.duration / 1e6,
    errors.connect + errors.read + errors.write + errors.timeout, bad,
    latency:percentile(50) / 1e3, latency:percentile(99) / 1e3))
end
