-- For wrk: each line of a file is the next request's body; without lines, GET with If-None-Match.
-- The last line printed is JSON: how many requests, in how many seconds, how many of them failed.

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

function done(summary)
  local bad = 0
  for _, thread in ipairs(threads) do bad = bad + thread:get("wrong") end
  local errors = summary.errors
  io.write(string.format('\n{"requests": %d, "seconds": %f, "errors": %d, "wrong": %d}\n', summary.requests,
    summary.duration / 1e6, errors.connect + errors.read + errors.write + errors.timeout, bad))
end
