alert(2)
